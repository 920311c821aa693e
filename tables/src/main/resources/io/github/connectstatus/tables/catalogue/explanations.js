// What was pasted, explained: for each answer in it, and each table that has its code, the status and how sure that is.

/** What is open at first, so that the page stays small: the surest, and no guess by the code where a table knows the text. */
const OPEN_EXPLANATIONS = 2;

function isByText(found) {
    return ['EXACT_TEXT', 'SIMILAR_TEXT', 'TEMPLATE'].includes(found.certainty);
}

function certaintyText(found) {
    return word('certainty.' + found.certainty, found.candidates.length);
}

function answerSummary(answer) {
    return element('p', {class: 'answer'}, [
        answer.code === null ? word('answer.noCode') : element('span', {}, [word('answer.code'), ' ', element('bdi', {class: 'value'}, [answer.code])]),
        answer.text === null ? null : element('span', {}, [' · ', word('answer.text'), ' ', element('bdi', {class: 'value'}, [answer.text])]),
    ]);
}

/** A table's resolution of an answer. */
function resolutionCard(data, table, found, isOpen) {
    const status = found.candidates[0];
    const heading = [
        element('span', {class: 'eyebrow'}, [table.title]),
        found.certainty === 'AMBIGUOUS'
            ? element('span', {class: 'name'}, [word('ambiguous', found.candidates.length)])
            : element('span', {class: 'name', dir: 'ltr'}, [status.code + ' ' + status.name]),
        element('span', {class: 'certainty', 'data-certainty': found.certainty}, [certaintyText(found)]),
    ];
    const body = () =>
        found.certainty === 'AMBIGUOUS'
            ? [element('ul', {class: 'plain candidates'}, found.candidates.map(candidate => element('li', {}, [statusLink(candidate)])))]
            : statusBody(data, status, found.values).concat([
                  element('p', {}, [element('a', {href: '#' + status.id}, [word('open')])]),
              ]);
    return disclosure({class: 'card', open: isOpen, 'data-table': table.id}, element('summary', {}, heading), () => [
        element('div', {class: 'body'}, body()),
    ]);
}

function undocumentedCard(answer) {
    return element('div', {class: 'card undocumented'}, [
        element('p', {}, [element('strong', {}, [word('certainty.UNDOCUMENTED')])]),
        answerSummary(answer),
        element('p', {class: 'quiet'}, [word('undocumented.help')]),
    ]);
}

/** The explanation of what was pasted, or an empty list where it is no answer. */
function explanations(data, tables, pasted) {
    const {explained, isWhole} = explain(tables, pasted);
    let open = OPEN_EXPLANATIONS;
    const cards = isWhole ? [] : [element('p', {class: 'quiet cut'}, [word('answer.cut')])];
    for (const one of explained) {
        if (one.tables.length === 0) {
            cards.push(undocumentedCard(one.answer));
        } else if (explained.length > 1 || one.answer.text !== null) {
            cards.push(answerSummary({code: one.answer.code, text: one.tables[0].found.text}));
        }
        for (const {table, found} of one.tables) {
            const isOpen = open > 0 && (isByText(found) || !isByText(one.tables[0].found));
            open -= isOpen ? 1 : 0;
            cards.push(resolutionCard(data, table, found, isOpen));
        }
    }
    if (explained.length === 0 && pasted.length > 3) {
        const alone = resolveTextAlone(tables, pasted);
        if (alone.length > 0) {
            cards.push(element('p', {class: 'quiet'}, [word('textAlone.help')]));
        }
        alone.forEach(({table, found}) => cards.push(resolutionCard(data, table, found, open-- > 0)));
    }
    return cards.length === 0
        ? []
        : [element('h2', {id: 'heading', tabindex: '-1'}, [word('answer.heading')])].concat(cards);
}
