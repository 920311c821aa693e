// A text without what servers are free with: case, the amount of white space, and final punctuation. The same as
// FoldedText of the runtime, to the letter.

const FINAL_PUNCTUATION = '.,;:!?…。．，；：！？';

/** White space in the wide sense, as Java's Character.isWhitespace and isSpaceChar together have it. */
const SPACE = /^[\t-\r\x1c-\x20\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

/** White space that Java's String.strip leaves alone. */
const NO_BREAK_SPACES = '\xa0\u2007\u202f';

/** Whether a text is of characters that fold simply: printable ASCII, no two spaces in a row. */
const SIMPLE = /^(?:[!-~]| (?! ))*$/;

function isSpace(character) {
    return SPACE.test(character);
}

/** Removes white space from both ends, as Java's String.strip does. */
function stripped(text) {
    const isOuter = character => isSpace(character) && !NO_BREAK_SPACES.includes(character);
    let start = 0;
    let end = text.length;
    while (start < end && isOuter(text[start])) {
        start++;
    }
    while (start < end && isOuter(text[end - 1])) {
        end--;
    }
    return text.slice(start, end);
}

/**
 * Returns a character in its one small form, by way of its capital: some letters have one capital for two small forms, and
 * some the reverse. Where a mapping gives several characters, Java's mapping of a single character has none, except for the
 * dotted capital I, whose small form is the first of them.
 */
function smallForm(character) {
    const capital = character.toUpperCase();
    const single = Array.from(capital).length === 1 ? capital : character;
    return Array.from(single.toLowerCase())[0];
}

/** Folds a text behind another one, without a second space behind a space. */
function foldBehind(before, text) {
    if (SIMPLE.test(text)) {
        const folded = text.toLowerCase();
        return before + (before.endsWith(' ') && folded.startsWith(' ') ? folded.slice(1) : folded);
    }
    let folded = before;
    for (const character of text) {
        if (!isSpace(character)) {
            folded += smallForm(character);
        } else if (!folded.endsWith(' ')) {
            folded += ' ';
        }
    }
    return folded;
}

function contentEndOf(folded) {
    let end = folded.length;
    while (end > 0 && (folded[end - 1] === ' ' || FINAL_PUNCTUATION.includes(folded[end - 1]))) {
        end--;
    }
    return end;
}

/** Folds a text, which then begins and ends with one space, whether or not it had any. */
function foldedText(original) {
    let folded = foldBehind(' ', original);
    if (!folded.endsWith(' ')) {
        folded += ' ';
    }
    const contentEnd = Math.max(1, contentEndOf(folded));
    return {original, folded, contentEnd, content: folded.slice(1, contentEnd)};
}

/** Folds the literal parts of a template as they stand in it: only the outer ends of the whole lose anything. */
function foldedLiterals(literals) {
    const last = literals.length - 1;
    return literals.map((text, i) => {
        const literal = foldBehind('', text);
        const start = i === 0 && literal.startsWith(' ') ? 1 : 0;
        const end = i === last ? Math.max(start, contentEndOf(literal)) : literal.length;
        return literal.slice(start, end);
    });
}

/** Returns a function that finds where a character of the folded form comes from; to be asked for one after the other. */
function origins(text) {
    let inOriginal = 0;
    let inFolded = 1;
    return index => {
        for (;;) {
            const character = String.fromCodePoint(text.original.codePointAt(inOriginal));
            if (!isSpace(character)) {
                if (index < inFolded + character.length) {
                    return inOriginal + index - inFolded;
                }
                inFolded += character.length;
            } else if (text.folded[inFolded - 1] !== ' ') {
                inFolded++;
            }
            inOriginal += character.length;
        }
    };
}

/** Cuts parts out of the original of a folded text, given where each starts and ends in folded form. */
function cutOut(text, spans) {
    const origin = origins(text);
    const parts = [];
    for (let i = 0; i < spans.length; i += 2) {
        let first = spans[i];
        let end = spans[i + 1];
        while (first < end && text.folded[first] === ' ') {
            first++;
        }
        while (first < end && text.folded[end - 1] === ' ') {
            end--;
        }
        if (first === end) {
            parts.push('');
        } else {
            const start = origin(first);
            parts.push(text.original.slice(start, origin(end - 1) + 1));
        }
    }
    return parts;
}
