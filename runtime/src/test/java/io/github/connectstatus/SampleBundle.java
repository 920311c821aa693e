package io.github.connectstatus;

import java.util.Locale;
import java.util.ResourceBundle;

/** Loads the bundle behind {@link SampleStatus}. */
final class SampleBundle {

    static final StatusMessages MESSAGES = new StatusMessages(SampleBundle::load);

    private SampleBundle() {}

    static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle("io.github.connectstatus.SampleMessages", locale);
    }
}
