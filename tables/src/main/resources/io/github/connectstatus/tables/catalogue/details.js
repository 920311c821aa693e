// One status in full: what it says in both languages, what to do about it, and the Java that names it.

function chip(kind, value, text) {
    return element('span', {class: 'chip ' + kind, 'data-value': value}, [text]);
}

function outcomeChip(outcome) {
    return chip('outcome', outcome, word('outcome.' + outcome));
}

function chips(status) {
    return element('p', {class: 'chips'}, [
        outcomeChip(status.outcome),
        status.remedy ? chip('remedy', status.remedy, word('remedy.' + status.remedy)) : null,
        status.outcome === 'failure' && !status.remedy ? chip('remedy', 'unknown', word('remedy.unknown')) : null,
        status.deprecated !== undefined ? chip('deprecated', 'deprecated', word('deprecated')) : null,
        status.variants > 1 ? chip('variants', 'variants', word('variants.count', status.variants)) : null,
    ]);
}

/** Returns the translation to a language as {text, stale}, or null where there is none. */
function translationOf(data, status, tag) {
    const index = data.languages.findIndex(other => other.tag === tag);
    const translation = status.translations ? status.translations[index] : null;
    if (translation === null || translation === undefined) {
        return null;
    }
    return typeof translation === 'string' ? {text: translation, stale: false} : {text: translation.text, stale: true};
}

/** A message, as a template where the status has one; a text without placeholders may have braces of its own. */
function messageElements(status, text, values) {
    return status.template ? templateElements(text, values) : [text];
}

/** The message in one language; what is missing or stale is said. */
function translatedMessage(data, status, other, values) {
    const translation = translationOf(data, status, other.tag);
    if (!translation) {
        return element('span', {class: 'mark missing'}, [word('translation.missing')]);
    }
    return element('span', {}, [
        textIn(other, 'span', {}, messageElements(status, translation.text, values)),
        translation.stale ? element('span', {class: 'mark stale'}, [' ', word('translation.stale')]) : null,
    ]);
}

function row(label, content) {
    return element('div', {class: 'row'}, [element('dt', {}, [label]), element('dd', {}, content)]);
}

function copyButton(text, label) {
    const button = element('button', {type: 'button', class: 'copy', 'aria-label': label}, [word('copy')]);
    button.addEventListener('click', () => copy(text, button));
    return button;
}

/** Copies a text; pages of files may have no clipboard, where a selection is copied as of old. */
function copy(text, button) {
    const done = () => {
        button.textContent = word('copied');
        announce(word('copied'));
        setTimeout(() => (button.textContent = word('copy')), 1500);
    };
    if (navigator.clipboard && navigator.clipboard.writeText) {
        navigator.clipboard.writeText(text).then(done, () => copyBySelection(text, done));
    } else {
        copyBySelection(text, done);
    }
}

function copyBySelection(text, done) {
    const area = element('textarea', {class: 'offscreen', 'aria-hidden': 'true', tabindex: '-1'}, [text]);
    document.body.append(area);
    area.select();
    if (document.execCommand('copy')) {
        done();
    }
    area.remove();
}

/** Returns the Java that names a status: {title, code} each. */
function snippets(status) {
    const table = status.table;
    const constant = table.enum + '.' + status.name;
    const made = [{title: word('java.constant'), code: constant}];
    if (status.exception) {
        const type = table.exception + '.' + status.exception;
        const accessors = parseTemplate(status.template || '').placeholders.map(
            placeholder => '    Optional<String> ' + placeholder + ' = e.' + placeholder + '();\n',
        );
        made.push({
            title: word('java.catch'),
            code:
                'try {\n    ' + table.exception + '.throwIfFailure(code, text, transactionId);\n} catch (' + type + ' e) {\n' +
                (accessors.join('') || '    // ' + status.message.replace(/[\\\r\n]+/g, ' ') + '\n') +
                '}',
        });
    }
    made.push({title: word('java.switch'), code: 'case ' + status.name + ' -> { }'});
    return made;
}

function snippet(made) {
    return element('div', {class: 'snippet'}, [
        element('h4', {}, [made.title]),
        element('pre', {dir: 'ltr', tabindex: '0'}, [element('code', {}, [made.code])]),
        copyButton(made.code, word('copy.snippet', made.title)),
    ]);
}

/** The other statuses with the same code, which an answer may mean as well. */
function variantsList(status) {
    const others = status.table.resolver.ofCode(status.code).filter(other => other !== status);
    return others.length === 0
        ? null
        : disclosure(
              {class: 'more', open: others.length < 4},
              element('summary', {}, [word('variants.others', others.length)]),
              () => [element('ul', {class: 'plain'}, others.map(other => element('li', {}, [statusLink(other)])))],
          );
}

function statusLink(status) {
    return element('a', {href: '#' + status.id}, [
        element('span', {class: 'name', dir: 'ltr'}, [status.name]),
        ' ',
        textIn(ENGLISH, 'span', {class: 'quiet'}, messageElements(status, status.template || status.message)),
    ]);
}

function allTranslations(data, status) {
    const translationRow = other =>
        element('div', {class: 'row'}, [
            textIn(other, 'dt', {}, [languageName(data, other.tag)]),
            element('dd', {}, [translatedMessage(data, status, other)]),
        ]);
    return data.languages.length === 0
        ? null
        : disclosure({class: 'more'}, element('summary', {}, [word('translations')]), () => [
              element('dl', {class: 'rows'}, data.languages.map(translationRow)),
          ]);
}

/** The values that a text carries, by placeholder. */
function valuesRow(values) {
    return values.size === 0
        ? null
        : row(word('values'), [
              element('ul', {class: 'plain'}, Array.from(values).map(([name, value]) =>
                  element('li', {}, [
                      element('code', {class: 'placeholder', dir: 'ltr'}, [name]),
                      ' ',
                      value === '' ? word('values.empty') : element('bdi', {class: 'value'}, [value]),
                  ]),
              )),
          ]);
}

/** What a status says and means; given values, with them in its message. */
function statusBody(data, status, values = new Map()) {
    const table = status.table;
    const other = data.languages.find(one => one.tag === language.tag);
    return [
        chips(status),
        element('dl', {class: 'rows'}, [
            valuesRow(values),
            row(word('message'), [
                textIn(ENGLISH, 'span', {class: 'message'}, [status.message]),
                copyButton(status.message, word('copy.message')),
            ]),
            other ? row(languageName(data, other.tag), [translatedMessage(data, status, other, values)]) : null,
            status.description ? row(word('description'), [textIn(ENGLISH, 'span', {}, [status.description])]) : null,
            status.template
                ? row(word('template'), [textIn(ENGLISH, 'span', {}, templateElements(status.template))])
                : null,
            status.remedy ? row(word('remedy'), [word('remedy.' + status.remedy + '.help')]) : null,
            status.outcome === 'accepted' ? row(word('outcome'), [word('outcome.accepted.help')]) : null,
            status.deprecated !== undefined
                ? row(word('deprecated'), [textIn(ENGLISH, 'span', {}, [status.deprecated])])
                : null,
            status.otherTexts
                ? row(word('otherTexts'), [
                      element('ul', {class: 'plain'}, status.otherTexts.map(text =>
                          element('li', {}, [
                              textIn(ENGLISH, 'span', {}, templateElements(text.text)),
                              ' ',
                              text.source ? textIn(ENGLISH, 'span', {class: 'quiet'}, ['(' + text.source + ')']) : null,
                          ]),
                      )),
                  ])
                : null,
            status.exception
                ? row(word('exception'), [element('code', {dir: 'ltr'}, [table.exception + '.' + status.exception])])
                : null,
            row(word('table'), [
                element('a', {href: '#' + table.id}, [table.title]),
                ' ',
                table.source ? textIn(ENGLISH, 'span', {class: 'quiet'}, [table.source]) : null,
            ]),
        ]),
        element('div', {class: 'java'}, [element('h3', {}, [word('java')])].concat(snippets(status).map(snippet))),
        element('div', {class: 'further'}, [variantsList(status), allTranslations(data, status)]),
    ];
}

/** The page of one status. */
function statusDetails(data, status) {
    return [
        element('a', {class: 'back', href: lastSearch}, [word('back')]),
        element('article', {}, [
            element('p', {class: 'eyebrow'}, [status.table.title, ' · ', element('span', {dir: 'ltr'}, [String(status.code)])]),
            element('h2', {id: 'heading', tabindex: '-1', dir: 'ltr', class: 'name'}, [status.name]),
        ].concat(statusBody(data, status))),
    ];
}
