// The statuses of all tables, found by words and filters.

/** Gives each status its table and link, and prepares what it is found by. */
function preparedTables(data) {
    return data.tables.map(table => {
        const prepared = Object.assign({}, table);
        const codes = new Map();
        table.statuses.forEach(status => codes.set(status.code, (codes.get(status.code) || 0) + 1));
        prepared.statuses = table.statuses.map(status =>
            Object.assign({}, status, {
                table: prepared,
                id: table.id + '/' + status.name,
                variants: codes.get(status.code),
                outcome: status.outcome || 'failure',
                words: searchedText(table, status),
                codeWord: String(status.code),
                nameWord: status.name.toLowerCase(),
                messageWords: status.message.toLowerCase(),
            }),
        );
        prepared.resolver = tableResolver(prepared.statuses);
        prepared.texts = noTexts();
        prepared.textsOf = 0;
        return prepared;
    });
}

function searchedText(table, status) {
    const translations = (status.translations || []).map(translation => (translation === null ? '' : translation.text || translation));
    return [
        status.code,
        status.name,
        status.message,
        status.description,
        status.template,
        status.exception,
        ...(status.otherTexts || []).map(other => other.text),
        ...translations,
        table.title,
    ]
        .filter(text => text !== undefined)
        .join('\n')
        .toLowerCase();
}

/** Whether a status passes the filters; one that is blank lets all pass. */
function passes(status, filters) {
    return (
        (filters.table === '' || status.table.id === filters.table) &&
        (filters.outcome === '' || status.outcome === filters.outcome) &&
        (filters.remedy === '' || (status.remedy || (status.outcome === 'failure' ? 'unknown' : 'none')) === filters.remedy) &&
        (filters.from === '' || status.code >= Number(filters.from)) &&
        (filters.to === '' || status.code <= Number(filters.to)) &&
        (!filters.deprecated || status.deprecated !== undefined) &&
        (!filters.variants || status.variants > 1)
    );
}

/** How well a status fits that has all words: the less, the better. */
function rank(status, words) {
    const {codeWord: code, nameWord: name, messageWords: message} = status;
    let sum = 0;
    for (const word of words) {
        if (code === word || name === word) {
            sum += 0;
        } else if (code.startsWith(word)) {
            sum += 1;
        } else if (name.startsWith(word) || message.startsWith(word)) {
            sum += 2;
        } else if (name.includes(word) || message.includes(word)) {
            sum += 3;
        } else {
            sum += 4;
        }
    }
    return sum;
}

/** What was found last, in the order of the tables: what is typed on narrows it. */
let lastFound = {tables: null, query: '', filters: null, statuses: []};

function narrows(tables, query, filters) {
    return tables === lastFound.tables && filters === lastFound.filters && query.startsWith(lastFound.query);
}

/** Returns the statuses that pass the filters and have all words of a query, the best first, else in the order of the tables. */
function search(tables, query, filters) {
    const words = query.toLowerCase().split(/\s+/).filter(word => word !== '').slice(0, 50);
    const searched = narrows(tables, query, filters)
        ? lastFound.statuses
        : tables.flatMap(table => table.statuses).filter(status => passes(status, filters));
    const statuses = searched.filter(status => words.every(word => status.words.includes(word)));
    lastFound = {tables, query, filters, statuses};
    const byRank = [];
    for (const status of statuses) {
        const found = rank(status, words);
        byRank[found] = byRank[found] || [];
        byRank[found].push(status);
    }
    return byRank.flatMap(ofRank => ofRank);
}

/** Prepares the texts of some more statuses of a table, by which they are known without a code; tells whether any were left. */
function prepareTexts(table, count) {
    if (table.textsOf === table.statuses.length) {
        return false;
    }
    const end = Math.min(table.statuses.length, table.textsOf + count);
    for (; table.textsOf < end; table.textsOf++) {
        addTexts(table.texts, table.statuses[table.textsOf]);
    }
    if (end === table.statuses.length) {
        sortTemplates(table.texts);
    }
    return true;
}

/** Returns what a text means without a code, one resolution for each table that knows it. The runtime needs the code. */
function resolveTextAlone(tables, text) {
    const found = [];
    for (const table of tables) {
        prepareTexts(table, table.statuses.length);
        const byText = resolveText(table.texts, text);
        if (byText) {
            found.push({table, found: Object.assign({code: null, text}, byText)});
        }
    }
    return found;
}

/**
 * Returns what each answer in a text means: {answer, tables}, where tables has a resolution for each table that has the code; the
 * answers that some table has stand before the others, and the surest table first. A code alone says nothing of the table. And
 * whether these are all answers in the text: {explained, isWhole}.
 */
function explain(tables, pasted) {
    const {answers, isWhole} = readAnswers(pasted, code => tables.some(table => table.resolver.has(code)));
    const explained = answers.map(answer => {
        const found = tables
            .filter(table => table.resolver.has(answer.code))
            .map(table => ({table, found: resolveAnswer(table.resolver, answer)}))
            .sort((a, b) => (answer.text === null ? 0 : vagueness(a.found) - vagueness(b.found)));
        return {answer, tables: found};
    });
    const isKnown = one => one.tables.length > 0;
    return {explained: explained.filter(isKnown).concat(explained.filter(one => !isKnown(one))), isWhole};
}
