// From the code and text of an answer to the status that it means, in steps from sure to vague. The same as Texts, Variants and
// StatusLookup of the runtime.
//
// A resolution is {certainty, candidates, values}. Its certainty is one of the constants of the runtime's Certainty where there
// is one candidate, else AMBIGUOUS or UNDOCUMENTED.

function noTexts() {
    return {exact: new Map(), similar: new Map(), templates: []};
}

/** Adds the texts by which a status is known. */
function addTexts(known, status) {
    const add = (text, statuses) => {
        const found = statuses.get(text);
        if (!found) {
            statuses.set(text, [status]);
        } else if (!found.includes(status)) {
            found.push(status);
        }
    };
    const addText = text => {
        add(text, known.exact);
        const {content} = foldedText(text);
        if (content !== '') {
            add(content, known.similar);
        }
    };
    addText(status.message);
    if (status.template) {
        known.templates.push(templatePattern(status, status.template));
    }
    for (const other of status.otherTexts || []) {
        const {literals, placeholders} = parseTemplate(other.text);
        if (placeholders.length === 0) {
            addText(literals[0]);
        } else {
            known.templates.push(templatePattern(status, other.text));
        }
    }
}

function sortTemplates(known) {
    known.templates.sort((a, b) => b.specificity - a.specificity);
}

/** Prepares the texts by which statuses are known. */
function knownTexts(statuses) {
    const known = noTexts();
    statuses.forEach(status => addTexts(known, status));
    sortTemplates(known);
    return known;
}

function resolution(certainty, candidates, values = new Map()) {
    return {certainty: candidates.length === 1 ? certainty : 'AMBIGUOUS', candidates, values};
}

/** The most specific template decides. */
function resolveByTemplate(templates, text, folded) {
    let best = [];
    for (const template of templates) {
        if (best.length > 0 && template.specificity < best[0].specificity) {
            break;
        }
        const match = matchTemplate(template, text, folded);
        if (match) {
            const lead = best.length === 0 ? 1 : match.specificity - best[0].specificity;
            if (lead > 0) {
                best = [match];
            } else if (lead === 0 && !best.some(other => other.status === match.status)) {
                best.push(match);
            }
        }
    }
    return best.length === 0
        ? null
        : resolution('TEMPLATE', best.map(match => match.status), best.length === 1 ? best[0].values : new Map());
}

/** Resolves a text alone, or returns null if it says nothing. */
function resolveText(known, text) {
    const exact = known.exact.get(text);
    if (exact) {
        return resolution('EXACT_TEXT', exact);
    }
    const folded = foldedText(text);
    const similar = known.similar.get(folded.content);
    if (similar) {
        return resolution('SIMILAR_TEXT', similar);
    }
    return resolveByTemplate(known.templates, text, folded);
}

/** Returns the number that a code is, or null: decimal digits of ASCII, white space around them allowed. */
function codeNumber(code) {
    const digits = code === null ? '' : stripped(code);
    const number = /^-?[0-9]+$/.test(digits) ? Number(digits) : NaN;
    return number >= -2147483648 && number <= 2147483647 ? number : null;
}

/** Prepares a table; the texts of a code are prepared when they are first asked for. */
function tableResolver(statuses) {
    const byCode = new Map();
    for (const status of statuses) {
        const variants = byCode.get(status.code);
        if (variants) {
            variants.statuses.push(status);
        } else {
            byCode.set(status.code, {statuses: [status], texts: null});
        }
    }
    return {
        has: code => byCode.has(codeNumber(code)),
        ofCode: code => (byCode.has(code) ? byCode.get(code).statuses : []),

        /** Resolves an answer; its code or text is null where it has none. */
        resolve(code, text) {
            const variants = byCode.get(codeNumber(code));
            if (!variants) {
                return {certainty: 'UNDOCUMENTED', candidates: [], values: new Map()};
            }
            if (text !== null) {
                variants.texts = variants.texts || knownTexts(variants.statuses);
                const byText = resolveText(variants.texts, text);
                if (byText) {
                    return byText;
                }
            }
            return resolution('CODE', variants.statuses);
        },
    };
}
