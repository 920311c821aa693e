// The list of the statuses that were found. It begins with a part of them, so that the page stays small, and grows as one scrolls.

const PART = 16;

let shown = [];
let drawn = 0;

function listItem(status) {
    return element('li', {}, [
        element('a', {href: '#' + status.id, 'data-outcome': status.outcome}, [
            element('span', {class: 'code', dir: 'ltr'}, [String(status.code)]),
            element('span', {class: 'text'}, [
                textIn(ENGLISH, 'span', {class: status.deprecated === undefined ? 'message' : 'message struck'}, [
                    status.template || status.message,
                ]),
                listTranslation(status),
                element('span', {class: 'quiet'}, [element('bdi', {class: 'name'}, [status.name]), ' · ' + status.table.title]),
            ]),
        ]),
    ]);
}

/** The message in the reader's language, beside the English one; what is missing or stale is marked. */
function listTranslation(status) {
    if (language === ENGLISH) {
        return null;
    }
    const translation = translationOf(catalogue, status, language.tag);
    if (!translation) {
        return element('span', {class: 'mark missing'}, [word('translation.missing')]);
    }
    return textIn(language, 'span', {class: translation.stale ? 'translation stale' : 'translation'}, [
        translation.text,
        translation.stale ? element('span', {class: 'mark'}, [' ', word('translation.stale')]) : null,
    ]);
}

/** Shows statuses from the first one on. */
function showList(statuses) {
    shown = statuses;
    drawn = 0;
    byId('list').replaceChildren();
    byId('results').scrollTop = 0;
    drawMore(PART);
    byId('count').textContent = word('count', statuses.length);
    byId('nothing').hidden = statuses.length > 0;
}

/** Draws some more of the list. */
function drawMore(count) {
    const end = Math.min(shown.length, drawn + count);
    const part = document.createDocumentFragment();
    for (; drawn < end; drawn++) {
        part.append(listItem(shown[drawn]));
    }
    byId('list').append(part);
    byId('more').hidden = drawn === shown.length;
}

/** Marks the status that is shown beside the list. */
function markCurrent(id) {
    for (const link of byId('list').querySelectorAll('a')) {
        if (id !== null && link.getAttribute('href') === '#' + id) {
            link.setAttribute('aria-current', 'page');
        } else {
            link.removeAttribute('aria-current');
        }
    }
}
