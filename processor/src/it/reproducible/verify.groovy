import java.nio.file.Files

def equal(File one, File other) {
    assert Files.mismatch(one.toPath(), other.toPath()) == -1L : "$one is another than $other"
}

def files = { File folder ->
    def found = []
    folder.eachFileRecurse { if (it.file) found << folder.toPath().relativize(it.toPath()).toString() }
    found.sort()
}

['target/classes', 'target/generated-sources'].each { folder ->
    def here = new File(basedir, folder)
    def elsewhere = new File(basedir, "another folder/consumer/$folder")
    assert files(here) == files(elsewhere)
    assert !files(here).empty
    files(here).each { equal(new File(here, it), new File(elsewhere, it)) }
}

['runtime', 'tables', 'processor'].each { module ->
    def here = new File(basedir, "../../../../$module/target")
    def elsewhere = new File(basedir, "another folder/connect-status/$module/target")
    def jars = here.list().findAll { it.endsWith('.jar') }
    assert jars.size() >= 2
    jars.each { equal(new File(here, it), new File(elsewhere, it)) }
}
return true
