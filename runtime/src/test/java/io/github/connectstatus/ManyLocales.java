package io.github.connectstatus;

import java.util.Locale;
import java.util.Map;

/** A program that asks for messages in as many locales as somebody may send with his requests. */
final class ManyLocales {

    static final int COUNT = 1_000_000;

    /** Later JDKs keep locales themselves, so that a million of them, without any of our code, take more than 64 MB. */
    private static final int DIFFERENT = Runtime.version().feature() <= 17 ? COUNT : 100_000;

    private ManyLocales() {}

    public static void main(String[] arguments) {
        int german = 0;
        for (int i = 0; i < COUNT; i++) {
            Locale locale = locale(i % DIFFERENT);
            String message = SampleStatus.INVALID_JSON.message(locale);
            german += message.equals("Ungültiges JSON") ? 1 : 0;
            if (i % 16 == 0) {
                SampleStatus.DEVICE_TYPE.message(locale, Map.of("type", "tv"));
                SampleStatus.bundle(locale);
            }
        }
        System.out.println(german + " of " + COUNT);
    }

    /** Every second is German. */
    private static Locale locale(int i) {
        String number = "a" + (1_000_000 + i);
        return Locale.forLanguageTag(
                switch (i % 4) {
                    case 0 -> "de-" + number;
                    case 1 -> "fr-x-" + number;
                    case 2 -> "de-DE-a-" + number;
                    default -> "zz-" + number;
                });
    }
}
