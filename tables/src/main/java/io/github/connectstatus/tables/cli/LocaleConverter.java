package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a locale off the command line. */
final class LocaleConverter implements ITypeConverter<LocaleName> {

    @Override
    public LocaleName convert(String written) {
        return LocaleName.parse(written)
                .orElseThrow(() ->
                        new TypeConversionException(LocaleName.fault(written).orElse(written)));
    }
}
