// What somebody pastes, taken apart into answers: {code, text}, each null where there is none. A JSON reply or a receipt has as
// many answers as it has objects with a code. In a line of a log the code is named, or it is a number that some table has, and the
// text stands beside it.

/** Of a whole log, so much is read; the page says where more stands in it. */
const MOST_ANSWERS = 20;
const LONGEST_TEXT = 100000;
const LONGEST_LINE = 5000;
const DEEPEST_JSON = 50;

/** How far the brackets of a text are followed, all together, so that a text of brackets alone takes no long time. */
const MOST_STEPS = 20 * LONGEST_TEXT;

const CODE_NAMES = ['code', 'statuscode', 'status_code', 'errorcode', 'error_code'];
const TEXT_NAMES = ['description', 'message', 'text', 'statustext', 'errormessage', 'error', 'reason'];

/** Returns where the JSON value ends that starts with a bracket, or -1. */
function endOfJson(text, start) {
    let depth = 0;
    let inString = false;
    for (let i = start; i < text.length; i++) {
        const c = text[i];
        if (inString) {
            if (c === '\\') {
                i++;
            } else if (c === '"') {
                inString = false;
            }
        } else if (c === '"') {
            inString = true;
        } else if (c === '{' || c === '[') {
            depth++;
        } else if (c === '}' || c === ']') {
            depth--;
            if (depth === 0) {
                return i + 1;
            }
        }
    }
    return -1;
}

function parsedJson(text) {
    try {
        return JSON.parse(text);
    } catch (e) {
        return undefined;
    }
}

/** Returns the first of several fields of an object that is a string or a number, as text; null if none is. */
function field(object, names) {
    for (const name of names) {
        for (const key of Object.keys(object)) {
            const value = object[key];
            const isText = typeof value === 'number' || (typeof value === 'string' && stripped(value) !== '');
            if (key.toLowerCase() === name && isText) {
                return String(value);
            }
        }
    }
    return null;
}

/** What our own exceptions and resolutions say of an answer: (code 7004, text "..."). */
const RESOLUTION = /\(code (none|[^,]*), text (?:none|"(.*)")\)/;

/** code=7004, "code": "7004", error_code: 7004. */
const NAMED_CODE = /(?:^|[^a-z0-9])(?:status|error)?[ _-]?code\W{0,4}[:=]\W{0,4}(-?\d+)/i;

/** description="...", message: ... */
const NAMED_TEXT =
    /(?:^|[^a-z0-9])(?:description|message|text|msg|reason)["'\\]{0,2}\s?[:=]\s?(?:\\?"((?:[^"\\]|\\[^"])*)\\?"|'([^']*)'|(.*))/i;

/** A number that is a word of its own, and no part of a date, a version, an address or an id. */
const NUMBER = /(^|[\s([{<"'#:=,;|])(-?\d{1,10})(?=$|[\s)\]}>"',;:|.](?!\d))/g;

/** What stands before a number that is the milliseconds of a time, a port, or the line of a file. */
const PART_BEFORE = /(?:\d[:=,;]|\.\w{1,5}:)$/;

/** A line of a stack trace below an exception, whose numbers are those of lines. */
const STACK_FRAME = /^\s*at [\w$.\/<>]+\(/;

/** What the exceptions add behind a text. */
const ADDED = / \((?:one of|transaction) [^()]*\)/g;

/** What stands between a code and its text. */
const SEPARATORS = ':;,|=<>()[]{}"\'\u2013\u2014-';

function withoutSeparators(text) {
    const isSeparator = character => isSpace(character) || SEPARATORS.includes(character);
    let start = 0;
    let end = text.length;
    while (start < end && isSeparator(text[start])) {
        start++;
    }
    return stripped(text.slice(start, end));
}

/** The texts that may belong to a code which stands somewhere in a line, the likeliest first. */
function textsBeside(before, behind) {
    const quoted = /"([^"]+)"|'([^']+)'/.exec(behind);
    const ahead = Array.from(withoutSeparators(Array.from(before).reverse().join(''))).reverse().join('');
    const texts = [withoutSeparators(behind), quoted ? quoted[1] || quoted[2] : '', ahead, ahead.split(': ').pop()];
    return Array.from(new Set(texts)).filter(text => text !== '');
}

/** Returns whether nothing more is read, since more is there than the page shows. */
function isFull(reading) {
    return reading.answers.length > MOST_ANSWERS || reading.steps > MOST_STEPS;
}

function addAnswer(reading, answer) {
    const key = JSON.stringify([answer.code, answer.text]);
    reading.found++;
    if (!reading.known.has(key)) {
        reading.known.add(key);
        reading.answers.push(answer);
    }
}

/** Reads a JSON value, the outer answers first; what a string has in it counts, too. */
function readJson(reading, value, depth) {
    if (depth > DEEPEST_JSON) {
        reading.isCut = true;
    } else if (typeof value === 'string') {
        readText(reading, value, depth + 1);
    } else if (value !== null && typeof value === 'object') {
        const code = Array.isArray(value) ? null : field(value, CODE_NAMES);
        if (code !== null) {
            addAnswer(reading, {code, text: field(value, TEXT_NAMES)});
        }
        for (const inner of Object.values(value)) {
            if (code === null || typeof inner === 'object') {
                readJson(reading, inner, depth + 1);
            }
        }
    }
}

function endOfLine(text, start) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') {
        end++;
    }
    return end;
}

/** Reads the JSON that begins in a line, and returns where the last value with an answer in it ends, or -1. */
function readJsonInLine(reading, text, start, depth) {
    let end = -1;
    let lineEnd = endOfLine(text, start);
    for (let i = start; i < lineEnd && !isFull(reading); i++) {
        if (text[i] === '{' || text[i] === '[') {
            const valueEnd = endOfJson(text, i);
            const value = valueEnd < 0 ? undefined : parsedJson(text.slice(i, valueEnd));
            reading.steps += (valueEnd < 0 ? text.length : valueEnd) - i;
            if (value !== undefined) {
                const before = reading.found;
                readJson(reading, value, depth);
                end = reading.found > before ? valueEnd : end;
                lineEnd = endOfLine(text, valueEnd);
                i = valueEnd - 1;
            }
        }
    }
    return end;
}

/** Reads one line: by a code that is named, or else by each number that is one. */
function readLine(reading, line) {
    const own = RESOLUTION.exec(line);
    if (own) {
        addAnswer(reading, {code: own[1] === 'none' ? null : own[1], text: own[2] === undefined ? null : own[2]});
        return;
    }
    const code = NAMED_CODE.exec(line);
    if (code) {
        const text = NAMED_TEXT.exec(line.replace(ADDED, ''));
        const texts = text ? [text[1], text[2], text[3]].filter(found => found).map(stripped) : [];
        const behind = textsBeside(line.slice(0, code.index), line.slice(code.index + code[0].length));
        addAnswer(reading, {code: code[1], text: texts[0] || behind[0] || null, texts: texts.concat(behind)});
        return;
    }
    const plain = line.replace(ADDED, '');
    const known = new Set();
    NUMBER.lastIndex = 0;
    for (let found = NUMBER.exec(plain); found && !isFull(reading); found = NUMBER.exec(plain)) {
        const start = found.index + found[1].length;
        const isPart = PART_BEFORE.test(plain.slice(Math.max(0, start - 8), start));
        if (reading.isCode(found[2]) && !isPart && !known.has(found[2])) {
            known.add(found[2]);
            const texts = textsBeside(plain.slice(0, start), plain.slice(start + found[2].length));
            addAnswer(reading, {code: found[2], text: texts[0] || null, texts});
        }
    }
}

/** Reads a text line by line. What stands in a line beside JSON with an answer is said of that answer. */
function readText(reading, text, depth) {
    let start = 0;
    while (start < text.length && !isFull(reading)) {
        const jsonEnd = readJsonInLine(reading, text, start, depth);
        const end = endOfLine(text, Math.max(start, jsonEnd));
        const line = text.slice(start, end);
        const unescaped = line.includes('\\"') ? line.replace(/\\"/g, '"') : '';
        // A reply that was logged as a string has its quotes escaped.
        if (jsonEnd < 0 && !STACK_FRAME.test(line) && readJsonInLine(reading, unescaped, 0, depth) < 0) {
            reading.isCut = reading.isCut || line.length > LONGEST_LINE;
            readLine(reading, line.slice(0, LONGEST_LINE));
        }
        start = end + 1;
    }
}

/**
 * Reads the answers in what was pasted. An answer from a line of a log has several texts that may be its own; which of them is,
 * the tables tell.
 *
 * @param isCode tells whether any table has a code
 * @return the answers, and whether these are all: {answers, isWhole}
 */
function readAnswers(pasted, isCode) {
    const text = stripped(pasted);
    if (/^-?\d{1,10}$/.test(text)) {
        return {answers: [{code: text, text: null}], isWhole: true};
    }
    const reading = {isCode, answers: [], known: new Set(), found: 0, steps: 0, isCut: text.length > LONGEST_TEXT};
    readText(reading, text.slice(0, LONGEST_TEXT), 0);
    return {answers: reading.answers.slice(0, MOST_ANSWERS), isWhole: !reading.isCut && !isFull(reading)};
}

const CERTAINTIES = ['EXACT_TEXT', 'SIMILAR_TEXT', 'TEMPLATE', 'CODE', 'AMBIGUOUS', 'UNDOCUMENTED'];

/** Less is surer, and of several candidates fewer are. */
function vagueness(found) {
    return CERTAINTIES.indexOf(found.certainty) + found.candidates.length / 100000;
}

/** Resolves an answer with the text, of those that may be its own, by which its status is known most surely. */
function resolveAnswer(resolver, answer) {
    let best = null;
    for (const text of answer.texts && answer.texts.length > 0 ? answer.texts : [answer.text]) {
        const found = resolver.resolve(answer.code, text);
        if (!best || vagueness(found) < vagueness(best)) {
            best = Object.assign({code: answer.code, text}, found);
        }
    }
    return best;
}
