// Elements of the page. Texts are always set as texts, and nothing that a table says becomes an attribute other than those
// named here.

/** Makes an element; children are elements or texts, and null is left out. */
function element(tag, attributes, children) {
    const made = document.createElement(tag);
    for (const name of Object.keys(attributes || {})) {
        const value = attributes[name];
        if (value === true) {
            made.setAttribute(name, '');
        } else if (value !== false && value !== null && value !== undefined) {
            made.setAttribute(name, value);
        }
    }
    for (const child of children || []) {
        if (child !== null) {
            made.append(child);
        }
    }
    return made;
}

/** Makes a disclosure whose content is made when it is first opened: most never are. */
function disclosure(attributes, summary, content) {
    const made = element('details', attributes, [summary]);
    let isMade = false;
    const open = () => {
        if (made.open && !isMade) {
            isMade = true;
            content().forEach(child => made.append(child));
        }
    };
    open();
    made.addEventListener('toggle', open);
    return made;
}

function byId(id) {
    return document.getElementById(id);
}

/** Replaces what is in an element. */
function fill(parent, children) {
    parent.replaceChildren();
    children.filter(child => child !== null).forEach(child => parent.append(child));
}

/** A text of a table in its own language and direction, whatever those of the page are. */
function textIn(language, tag, attributes, children) {
    return element(tag, Object.assign({lang: language.tag, dir: language.rtl ? 'rtl' : 'ltr'}, attributes), children);
}

/** The parts of a template, its placeholders marked, or the values in their places. */
function templateElements(source, values) {
    return templateParts(source, values || new Map()).map(part =>
        part.text !== undefined
            ? part.text
            : part.value === undefined
              ? element('code', {class: 'placeholder'}, ['{' + part.placeholder + '}'])
              : element('bdi', {class: 'value'}, [part.value]),
    );
}
