package io.github.connectstatus.tables.catalogue.browser;

import io.github.connectstatus.tables.catalogue.Catalogue;
import io.github.connectstatus.tables.catalogue.CataloguePage;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.ShippedTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages for tests. */
final class CataloguePages {

    static final String FILE = "catalogue.html";

    private CataloguePages() {}

    /** The page of the shipped tables. */
    static String shipped() {
        return CataloguePage.of(
                Catalogue.of(ShippedTables.folder("webex-connect").value().orElseThrow(), "Webex Connect"));
    }

    /** The page of a folder of tables. */
    static String of(Path folder) {
        return CataloguePage.of(Catalogue.of(FolderReader.read(folder).value().orElseThrow(), "Acme"));
    }

    /** Writes a page into a folder and returns its address. */
    static URI write(String page, Path folder) {
        try {
            return Files.writeString(folder.resolve(FILE), page).toUri();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
