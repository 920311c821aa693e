// The page's own words, in English and in the languages of its tables.

const ENGLISH = {tag: 'en', rtl: false};

let language = ENGLISH;
let pageWords = {};
let englishWords = {};

/** Sets the language of the page. Where the page itself has no words in it, they are English. */
function speak(data, chosen) {
    language = chosen;
    englishWords = data.words.en;
    pageWords = data.words[chosen.tag] || englishWords;
    const isTranslated = data.words[chosen.tag] !== undefined;
    document.documentElement.lang = isTranslated ? chosen.tag : 'en';
    document.documentElement.dir = isTranslated && chosen.rtl ? 'rtl' : 'ltr';
}

/** Returns a text of the page; {0}, {1} ... stand for values. */
function word(key, ...values) {
    const text = pageWords[key] || englishWords[key] || key;
    return values.reduce((filled, value, i) => filled.split('{' + i + '}').join(value), text);
}

/** Returns the name of a language in itself. */
function languageName(data, tag) {
    const words = data.words[tag];
    if (words) {
        return words['language.name'];
    }
    try {
        return new Intl.DisplayNames([tag], {type: 'language'}).of(tag);
    } catch (e) {
        return tag;
    }
}
