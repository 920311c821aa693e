import java.nio.file.Files

def copy(File from, File to) {
    if (from.file) {
        to.parentFile.mkdirs()
        Files.copy(from.toPath(), to.toPath())
    } else {
        from.listFiles().findAll { !(it.name in ['.git', 'it', 'target']) }.each { copy(it, new File(to, it.name)) }
    }
}

def elsewhere = new File(basedir, 'another folder')
copy(new File(basedir, 'pom.xml'), new File(elsewhere, 'consumer/pom.xml'))
copy(new File(basedir, 'src'), new File(elsewhere, 'consumer/src'))
copy(new File(basedir, '../../../..').canonicalFile, new File(elsewhere, 'connect-status'))
return true
