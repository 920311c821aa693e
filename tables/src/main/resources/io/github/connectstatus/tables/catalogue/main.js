// The page: reads its data, listens, and shows what the address says.

const catalogue = JSON.parse(byId('data').textContent);
const tables = preparedTables(catalogue);
const statusById = new Map(tables.flatMap(table => table.statuses.map(status => [status.id, status])));

let filters = NO_FILTERS;
let query = '';
let lastSearch = '#';

/** What the address leads to that is not there, or empty. */
let gone = '';
let shownHash = '';

/** Keeps a choice for the next visit, where the browser lets a page do so. */
function remember(key, value) {
    try {
        localStorage.setItem('connect-status.' + key, value);
    } catch (e) {
        // The choice lasts as long as the page.
    }
}

function remembered(key) {
    try {
        return localStorage.getItem('connect-status.' + key);
    } catch (e) {
        return null;
    }
}

function announce(text) {
    byId('announcement').textContent = text;
}

/** Returns a language of the catalogue by its tag; English for any other. */
function languageOf(tag) {
    return catalogue.languages.find(other => other.tag === tag) || ENGLISH;
}

/** Sets the words of the page itself, which stand in its elements as data-word and data-label. */
function writeWords() {
    for (const labelled of document.querySelectorAll('[data-word]')) {
        labelled.textContent = word(labelled.dataset.word);
    }
    for (const labelled of document.querySelectorAll('[data-label]')) {
        labelled.setAttribute('aria-label', word(labelled.dataset.label));
    }
    byId('query').setAttribute('placeholder', word('query.placeholder'));
    writeChoices();
    writeTheme(document.documentElement.dataset.theme || 'auto');
}

function option(value, text) {
    return element('option', {value}, [text]);
}

function writeChoices() {
    const choices = {
        table: tables.map(table => option(table.id, table.title)),
        outcome: ['success', 'accepted', 'partial', 'failure'].map(name => option(name, word('outcome.' + name))),
        remedy: ['retry', 'request', 'account', 'recipient', 'unknown'].map(name => option(name, word('remedy.' + name))),
    };
    for (const name of Object.keys(choices)) {
        fill(byId(name), [option('', word('filter.any'))].concat(choices[name]));
        byId(name).value = filters[name];
    }
}

let welcomed = {language: null, elements: []};

/** Shows the welcome, unless it is there already, which it is from one keystroke of a search to the next. */
function showWelcome() {
    if (welcomed.language !== language) {
        welcomed = {language, elements: welcome()};
    }
    if (byId('pane').firstChild !== welcomed.elements[0]) {
        fill(byId('pane'), welcomed.elements);
    }
}

/** What the page shows before anything is asked. */
function welcome() {
    const status = tables.flatMap(table => table.statuses).find(one => one.template) || tables[0].statuses[0];
    const example = status.template
        ? templateParts(status.template, new Map()).map(part => part.text || 'xyz').join('')
        : status.message;
    const examples = [
        status.code + ' ' + example,
        JSON.stringify({response: [{code: String(status.code), description: example}]}),
        '2026-01-31 12:00:00 ERROR [client] code=' + status.code + ', description="' + example + '"',
    ];
    return [
        element('h2', {}, [word('welcome.heading')]),
        element('p', {}, [word('welcome.text')]),
        element('ul', {class: 'examples'}, examples.map(text => {
            const button = element('button', {type: 'button', dir: 'ltr', lang: 'en'}, [text]);
            button.addEventListener('click', () => ask(text));
            return element('li', {}, [button]);
        })),
        element('h3', {}, [word('welcome.tables')]),
        element('ul', {class: 'tables'}, tables.map(table =>
            element('li', {}, [
                element('a', {href: '#' + table.id}, [
                    element('strong', {}, [table.title]),
                    element('span', {class: 'quiet'}, [word('count', table.statuses.length)]),
                ]),
                table.notes.length === 0 ? null : textIn(ENGLISH, 'p', {class: 'quiet'}, [table.notes.join(' ')]),
            ]),
        )),
        element('h3', {}, [word('keys.heading')]),
        element('dl', {class: 'keys'}, ['/', '↓ ↑', 'Enter', 'Esc'].map((key, i) =>
            element('div', {}, [element('dt', {}, [element('kbd', {}, [key])]), element('dd', {}, [word('keys.' + i)])]),
        )),
    ];
}

/** Shows a search: the list, and beside it what was pasted means, in all tables: filtered, it would be said to be in none. */
function showSearch() {
    const explained = query.trim() === '' ? [] : explanations(catalogue, tables, query);
    const found = search(tables, query, filters);
    showList(found);
    markCurrent(null);
    if (explained.length > 0) {
        fill(byId('pane'), explained);
    } else {
        showWelcome();
    }
    document.body.dataset.view = explained.length > 0 ? 'answer' : query.trim() === '' ? 'home' : 'search';
    byId('nothing').hidden = found.length > 0 || explained.length > 0;
    byId('results').hidden = found.length === 0 && explained.length > 0;
    if (gone !== '') {
        fill(byId('pane'), [element('h2', {}, [word('gone.heading')]), element('p', {}, [word('gone.text', gone)])]);
    }
    document.title = catalogue.title + ' · ' + word('title');
    announce(explained.length > 0 ? byId('pane').querySelector('.certainty, strong, .cut').textContent : word('count', found.length));
}

function showStatus(status, takesFocus) {
    fill(byId('pane'), statusDetails(catalogue, status));
    document.body.dataset.view = 'status';
    markCurrent(status.id);
    byId('pane').scrollTop = 0;
    document.title = status.name + ' · ' + catalogue.title;
    if (takesFocus) {
        byId('heading').focus();
    }
}

/** Shows what the address says. */
function showAddress(takesFocus) {
    const address = parseAddress(location.hash);
    shownHash = location.hash;
    if (address.language !== null) {
        setLanguage(address.language);
    }
    const status = statusById.get(address.path);
    if (status) {
        if (drawn === 0) {
            showList(search(tables, query, filters));
        }
        showStatus(status, takesFocus);
        return;
    }
    const isTable = tables.some(table => table.id === address.path);
    query = address.query;
    filters = Object.assign(address.filters, {table: isTable ? address.path : ''});
    lastSearch = searchAddress(query, filters);
    byId('query').value = query;
    FILTERS.forEach(name => (byId(name).value = filters[name]));
    SWITCHES.forEach(name => (byId(name).checked = filters[name]));
    gone = isTable ? '' : address.path;
    showSearch();
}

function showChangedAddress() {
    if (location.hash !== shownHash) {
        showAddress(true);
    }
}

/** Searches for what the form says; while one types, the address is replaced, so that "back" leads to what was before. */
function searchNow(replaces) {
    gone = '';
    lastSearch = searchAddress(query, filters);
    if (replaces) {
        history.replaceState(null, '', lastSearch);
    } else {
        history.pushState(null, '', lastSearch);
    }
    shownHash = location.hash;
    showSearch();
}

function ask(text) {
    query = text;
    byId('query').value = text;
    searchNow(false);
    byId('query').focus();
}

function readFilters() {
    const read = Object.assign({}, NO_FILTERS);
    FILTERS.forEach(name => (read[name] = byId(name).value.trim()));
    SWITCHES.forEach(name => (read[name] = byId(name).checked));
    for (const name of ['from', 'to']) {
        read[name] = /^-?\d{1,10}$/.test(read[name]) ? read[name] : '';
    }
    return read;
}

function setLanguage(tag) {
    speak(catalogue, languageOf(tag));
    byId('language').value = language.tag;
    writeWords();
}

const THEMES = ['auto', 'light', 'dark'];

function writeTheme(theme) {
    if (theme === 'auto') {
        delete document.documentElement.dataset.theme;
    } else {
        document.documentElement.dataset.theme = theme;
    }
    byId('theme').textContent = word('theme', word('theme.' + theme));
}

/** Moves the focus through the list. */
function moveInList(step) {
    const links = Array.from(byId('list').querySelectorAll('a'));
    const at = links.indexOf(document.activeElement);
    if (at + step < 0) {
        byId('query').focus();
    } else if (at + step < links.length) {
        links[at + step].focus();
    }
    if (at + step >= links.length - 2) {
        drawMore(PART);
    }
}

function pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) {
        return;
    }
    const target = event.target;
    const isInList = byId('list').contains(target);
    const isTyping = ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
    if (event.key === '/' && !isTyping) {
        byId('query').focus();
        byId('query').select();
    } else if (event.key === 'Escape' && document.body.dataset.view === 'status') {
        location.hash = lastSearch;
        byId('query').focus();
    } else if (event.key === 'Escape' && query !== '') {
        ask('');
    } else if (event.key === 'Enter' && target.id === 'query' && !event.shiftKey) {
        const first = byId('list').querySelector('a');
        if (first && document.body.dataset.view === 'search') {
            first.click();
        }
    } else if (isInList && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        moveInList(event.key === 'ArrowDown' ? 1 : -1);
    } else if (target.id === 'query' && event.key === 'ArrowDown' && !query.includes('\n')) {
        moveInList(1);
    } else {
        return;
    }
    event.preventDefault();
}

function listen() {
    byId('query').addEventListener('input', () => {
        query = byId('query').value;
        searchNow(document.body.dataset.view !== 'status');
    });
    for (const name of FILTERS.concat(SWITCHES)) {
        byId(name).addEventListener(name === 'from' || name === 'to' ? 'input' : 'change', () => {
            filters = readFilters();
            searchNow(name === 'from' || name === 'to');
        });
    }
    byId('reset').addEventListener('click', () => {
        filters = NO_FILTERS;
        FILTERS.forEach(name => (byId(name).value = ''));
        SWITCHES.forEach(name => (byId(name).checked = false));
        ask('');
    });
    byId('language').addEventListener('change', () => {
        setLanguage(byId('language').value);
        remember('language', language.tag);
        showAgain();
    });
    byId('theme').addEventListener('click', () => {
        const now = document.documentElement.dataset.theme || 'auto';
        const next = THEMES[(THEMES.indexOf(now) + 1) % THEMES.length];
        remember('theme', next);
        writeTheme(next);
    });
    byId('more').addEventListener('click', () => drawMore(PART));
    byId('skip').addEventListener('click', event => {
        event.preventDefault();
        byId('query').focus();
    });
    if (typeof IntersectionObserver === 'function') {
        new IntersectionObserver(entries => {
            if (entries.some(entry => entry.isIntersecting) && shown.length > drawn) {
                drawMore(PART);
            }
        }).observe(byId('more'));
    }
    document.addEventListener('keydown', pressed);
    // Browsers do not agree which of the two they fire when.
    window.addEventListener('hashchange', showChangedAddress);
    window.addEventListener('popstate', showChangedAddress);
    window.addEventListener('beforeprint', () => drawMore(shown.length));
}

/** Shows the same in another language. */
function showAgain() {
    const status = statusById.get(parseAddress(location.hash).path);
    if (status) {
        showList(shown);
        showStatus(status, false);
    } else {
        showSearch();
    }
}

/** Prepares, while nobody waits, what the first text without a code needs of all tables. */
function prepareWhenIdle() {
    if (typeof requestIdleCallback === 'function') {
        requestIdleCallback(deadline => {
            let isLeft = true;
            while (isLeft && deadline.timeRemaining() > 2) {
                isLeft = tables.some(table => prepareTexts(table, 20));
            }
            if (isLeft) {
                prepareWhenIdle();
            }
        });
    }
}

function start() {
    fill(byId('language'), [option('en', 'English')].concat(
        catalogue.languages.map(other => option(other.tag, languageName(catalogue, other.tag))),
    ));
    byId('title').textContent = catalogue.title;
    const theme = remembered('theme');
    if (THEMES.includes(theme)) {
        writeTheme(theme);
    }
    setLanguage(remembered('language') || 'en');
    // Beside the list of a wide page there is room for the filters; elsewhere they are opened when they are wanted.
    byId('filters').open = !window.matchMedia('(max-width: 59.99rem)').matches;
    listen();
    showAddress(false);
    prepareWhenIdle();
}

start();
