// What the address says: #webex-connect/messaging/INVALID_DEVICE_TYPE is a status; #webex-connect/messaging, a table; and
// #?q=7004&outcome=failure, a search.

const FILTERS = ['table', 'outcome', 'remedy', 'from', 'to'];
const SWITCHES = ['deprecated', 'variants'];

const NO_FILTERS = Object.freeze({
    table: '',
    outcome: '',
    remedy: '',
    from: '',
    to: '',
    deprecated: false,
    variants: false,
});

function decoded(text) {
    try {
        return decodeURIComponent(text);
    } catch (e) {
        return text;
    }
}

/** Returns {path, query, filters, language}; the path is that of a status or a table, or empty. */
function parseAddress(hash) {
    const written = hash.replace(/^#/, '');
    const mark = written.indexOf('?');
    const path = decoded(mark < 0 ? written : written.slice(0, mark));
    const parameters = new URLSearchParams(mark < 0 ? '' : written.slice(mark + 1));
    const filters = Object.assign({}, NO_FILTERS);
    FILTERS.forEach(name => (filters[name] = parameters.get(name) || ''));
    SWITCHES.forEach(name => (filters[name] = parameters.has(name)));
    for (const name of ['from', 'to']) {
        filters[name] = /^-?\d{1,10}$/.test(filters[name]) ? filters[name] : '';
    }
    return {path, query: parameters.get('q') || '', filters, language: parameters.get('lang')};
}

/** Returns the address of a search. */
function searchAddress(query, filters) {
    const parameters = new URLSearchParams();
    if (query !== '') {
        parameters.set('q', query);
    }
    FILTERS.filter(name => name !== 'table' && filters[name] !== '').forEach(name => parameters.set(name, filters[name]));
    SWITCHES.filter(name => filters[name]).forEach(name => parameters.set(name, ''));
    const written = parameters.toString().replace(/=(?=&|$)/g, '');
    return '#' + filters.table + (written === '' ? '' : '?' + written);
}
