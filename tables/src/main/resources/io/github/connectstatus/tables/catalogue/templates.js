// Texts with values in them: templates, and the matching of texts against them. The same as Template, TextPattern and
// TemplatePattern of the runtime.

/**
 * Takes a template apart, or a translation, in which a placeholder may occur twice: the literal parts, one more than there are
 * placeholders, and the names of these. A brace that is doubled stands for itself.
 */
function parseTemplate(source) {
    const literals = [];
    const placeholders = [];
    let literal = '';
    for (let i = 0; i < source.length; ) {
        const c = source[i];
        const end = source.indexOf('}', i);
        if (c !== '{' && c !== '}') {
            literal += c;
            i++;
        } else if (source[i + 1] === c || c === '}' || end < 0) {
            literal += c;
            i += 2;
        } else {
            literals.push(literal);
            placeholders.push(source.slice(i + 1, end));
            literal = '';
            i = end + 1;
        }
    }
    literals.push(literal);
    return {literals, placeholders};
}

/** Returns the literal parts and values of a text in turn: {text} or {placeholder, value}, without a value where none is known. */
function templateParts(source, values) {
    const {literals, placeholders} = parseTemplate(source);
    const parts = [{text: literals[0]}];
    placeholders.forEach((placeholder, i) => {
        parts.push({placeholder, value: values.get(placeholder)}, {text: literals[i + 1]});
    });
    return parts.filter(part => part.text !== '');
}

function sharesSpaces(literals) {
    return literals.some((literal, i) => {
        const before = i === 0 ? null : literals[i - 1];
        return before !== null && (before === '' || before.endsWith(' ')) && literal.startsWith(' ');
    });
}

/**
 * Finds literal parts with gaps between them in a text, from left to right, each at the first place that is left for it.
 *
 * @param sharing whether a part may begin with the space with which the one before ends: of two spaces around an empty value
 *     folding leaves one
 * @return where each gap starts and ends, one after the other; null if a part does not fit
 */
function gapsIn(literals, text, start, end, sharing) {
    const gaps = literals.length - 1;
    const head = literals[0];
    const tail = literals[gaps];
    if (gaps === 0) {
        return head.length === end - start && text.startsWith(head, start) ? [] : null;
    }
    let from = start + head.length;
    const tailStart = end - tail.length;
    const limit = sharing && tail.startsWith(' ') ? tailStart + 1 : tailStart;
    if (!text.startsWith(head, start) || limit < from || !text.startsWith(tail, tailStart)) {
        return null;
    }
    const spans = [];
    for (const literal of literals.slice(1, gaps)) {
        const shares = sharing && literal.length > 1 && literal.startsWith(' ');
        const at = text.indexOf(literal, shares ? from - 1 : from);
        if (at < 0 || at + literal.length > limit) {
            return null;
        }
        spans.push(Math.min(from, at), at);
        from = at + literal.length;
    }
    spans.push(Math.min(from, tailStart), tailStart);
    return spans;
}

/** Prepares a template by which a status is known. */
function templatePattern(status, source) {
    const {literals, placeholders} = parseTemplate(source);
    const folded = foldedLiterals(literals);
    const last = literals.length - 1;
    return {
        status,
        literals,
        folded,
        placeholders,
        order: status.template ? parseTemplate(status.template).placeholders : [],
        specificity: 2 * folded.join('').length,
        sharesSpaces: sharesSpaces(folded),
        endsWithLiteral: last === 0 || folded[last] !== '',
        endsWithValue: foldedText(literals[last]).folded === ' ',
    };
}

function inOrder(pattern, values) {
    const named = new Map(pattern.placeholders.map((placeholder, i) => [placeholder, values[i]]));
    return new Map(pattern.order.filter(name => named.has(name)).map(name => [name, named.get(name)]));
}

/** Returns the match of a text, to the letter or in folded form, which has to have content; or null. */
function matchTemplate(pattern, text, folded) {
    const exact = gapsIn(pattern.literals, text, 0, text.length, false);
    if (exact) {
        const values = [];
        for (let i = 0; i < exact.length; i += 2) {
            values.push(text.slice(exact[i], exact[i + 1]));
        }
        return {status: pattern.status, specificity: pattern.specificity, values: inOrder(pattern, values)};
    }
    if (folded.content === '') {
        return null;
    }
    const end = pattern.endsWithLiteral ? folded.contentEnd : folded.folded.length;
    const spans =
        gapsIn(pattern.folded, folded.folded, 1, end, false) ||
        (pattern.sharesSpaces ? gapsIn(pattern.folded, folded.folded, 1, end, true) : null);
    if (!spans) {
        return null;
    }
    if (!pattern.endsWithLiteral && !pattern.endsWithValue) {
        // The literal at the end is only punctuation.
        const last = spans.length - 1;
        spans[last] = Math.max(spans[last - 1], folded.contentEnd);
    }
    return {
        status: pattern.status,
        specificity: pattern.specificity - 1,
        values: inOrder(pattern, cutOut(folded, spans)),
    };
}
