// What somebody pastes, taken apart into answers: {code, text}, each null where there is none. A JSON reply or a receipt has as
// many answers as it has objects with a code. In a line of a log the code is named, or it is a number that some table has, and the
// text stands beside it.

const MOST_ANSWERS = 20;

/** Longer texts are no answers, but whole logs; what stands first counts. */
const LONGEST_TEXT = 100000;
const LONGEST_LINE = 5000;

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

/** Returns the objects and arrays in a text. */
function jsonValues(text) {
    const values = [];
    let tries = 0;
    for (let i = 0; i < text.length && tries < MOST_ANSWERS; i++) {
        if (text[i] === '{' || text[i] === '[') {
            tries++;
            const end = endOfJson(text, i);
            const value = end < 0 ? undefined : parsedJson(text.slice(i, end));
            if (value !== undefined && typeof value === 'object') {
                values.push(value);
                i = end - 1;
            }
        }
    }
    return values;
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

/** Collects the answers of a JSON value, the outer ones first; what a string has in it counts, too. */
function collectJson(value, isCode, depth, answers) {
    if (depth > 50) {
        return;
    }
    if (typeof value === 'string') {
        const inner = /^\s*[{[]/.test(value) ? parsedJson(value) : undefined;
        if (inner !== undefined) {
            collectJson(inner, isCode, depth + 1, answers);
        } else {
            collectLines(value, isCode, answers);
        }
    } else if (value !== null && typeof value === 'object') {
        const code = Array.isArray(value) ? null : field(value, CODE_NAMES);
        if (code !== null) {
            answers.push({code, text: field(value, TEXT_NAMES)});
        }
        for (const key of Object.keys(value)) {
            const inner = value[key];
            if (code === null || typeof inner === 'object') {
                collectJson(inner, isCode, depth + 1, answers);
            }
        }
    }
}

/** What our own exceptions and resolutions say of an answer: (code 7004, text "..."). */
const RESOLUTION = /\(code (none|.*?), text (?:none|"(.*)")\)/;

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

/** Collects the answers of one line: by a code that is named, or else by each number that is one. */
function collectLine(line, isCode, answers) {
    const own = RESOLUTION.exec(line);
    if (own) {
        answers.push({code: own[1] === 'none' ? null : own[1], text: own[2] === undefined ? null : own[2]});
        return;
    }
    const code = NAMED_CODE.exec(line);
    if (code) {
        const text = NAMED_TEXT.exec(line.replace(ADDED, ''));
        const texts = text ? [text[1], text[2], text[3]].filter(found => found).map(stripped) : [];
        const behind = textsBeside(line.slice(0, code.index), line.slice(code.index + code[0].length));
        answers.push({code: code[1], text: texts[0] || behind[0] || null, texts: texts.concat(behind)});
        return;
    }
    const plain = line.replace(ADDED, '');
    const known = new Set();
    NUMBER.lastIndex = 0;
    for (let found = NUMBER.exec(plain); found && answers.length < MOST_ANSWERS; found = NUMBER.exec(plain)) {
        const start = found.index + found[1].length;
        const isPart = PART_BEFORE.test(plain.slice(Math.max(0, start - 8), start));
        if (isCode(found[2]) && !isPart && !known.has(found[2])) {
            known.add(found[2]);
            const texts = textsBeside(plain.slice(0, start), plain.slice(start + found[2].length));
            answers.push({code: found[2], text: texts[0] || null, texts});
        }
    }
}

function collectLines(text, isCode, answers) {
    for (const line of text.split(/[\r\n]+/)) {
        if (answers.length >= MOST_ANSWERS) {
            return;
        }
        if (!STACK_FRAME.test(line)) {
            collectLine(line.slice(0, LONGEST_LINE), isCode, answers);
        }
    }
}

/**
 * Returns the answers in a text. An answer from a line of a log has several texts that may be its own; which of them is, the
 * tables tell.
 *
 * @param isCode tells whether any table has a code
 */
function readAnswers(pasted, isCode) {
    const text = stripped(pasted.slice(0, LONGEST_TEXT));
    if (/^-?\d{1,10}$/.test(text)) {
        return [{code: text, text: null}];
    }
    const answers = [];
    jsonValues(text).forEach(value => collectJson(value, isCode, 0, answers));
    if (answers.length === 0) {
        // A reply that was logged as a string, its quotes escaped.
        jsonValues(text.replace(/\\"/g, '"')).forEach(value => collectJson(value, isCode, 0, answers));
    }
    if (answers.length === 0) {
        collectLines(text, isCode, answers);
    }
    const known = new Set();
    return answers.slice(0, MOST_ANSWERS).filter(answer => {
        const key = JSON.stringify([answer.code, answer.text]);
        return known.has(key) ? false : known.add(key);
    });
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
