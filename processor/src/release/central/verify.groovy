import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper
import java.nio.file.Files
import java.util.zip.ZipFile
import org.bouncycastle.bcpg.ArmoredInputStream
import org.bouncycastle.openpgp.jcajce.JcaPGPObjectFactory
import org.bouncycastle.openpgp.jcajce.JcaPGPPublicKeyRing
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentVerifierBuilderProvider

def version = new XmlSlurper().parse(new File(basedir, 'connect-status/pom.xml')).version.text()
def modules = [runtime: [], tables: ['-cli.jar'], processor: []].collectEntries { name, more ->
    [name, ['.pom', '.jar', '-sources.jar', '-javadoc.jar', '-cyclonedx.json'] + more]
}
def path = { module, what -> "io/github/connectstatus/connect-status-$module/$version/connect-status-$module-$version$what".toString() }

// What is uploaded: all that Maven Central asks for, of what users name in their builds, and nothing else.
def staging = new File(basedir, 'connect-status/target/central-staging')
def expected = modules.collectMany { module, artifacts ->
    artifacts.collectMany { artifact ->
        ['', '.asc', '.md5', '.sha1', '.sha256', '.sha512'].collect { path(module, artifact + it) }
    }
}
def bundle = new ZipFile(new File(basedir, 'connect-status/target/central-publishing/central-bundle.zip'))
        .withCloseable { zip -> zip.entries().findAll { !it.directory }.collect { it.name } }
assert bundle.sort() == expected.sort()

// Signed, by the key that was made for it.
def key = new JcaPGPPublicKeyRing(new File(basedir, 'throw-away.pub').bytes).publicKey
def signed = { File file ->
    def armored = new ArmoredInputStream(new ByteArrayInputStream(new File("${file}.asc").bytes))
    def signature = new JcaPGPObjectFactory(armored).nextObject()[0]
    signature.init(new JcaPGPContentVerifierBuilderProvider(), key)
    signature.update(file.bytes)
    signature.verify()
}
modules.each { module, artifacts ->
    artifacts.each { assert signed(new File(staging, path(module, it))) }
}

// POMs say all by themselves.
modules.keySet().each { module ->
    def project = new XmlSlurper().parse(new File(staging, path(module, '.pom')))
    assert project.parent.isEmpty() : "the POM of $module has a parent"
    ['name', 'description', 'url', 'licenses', 'developers', 'scm'].each {
        assert !project[it].isEmpty() : "the POM of $module has no $it"
    }
    ['build', 'profiles', 'properties', 'repositories', 'dependencyManagement'].each {
        assert project[it].isEmpty() : "nobody needs $it in the POM of $module"
    }
    assert project.dependencies.dependency.every { it.scope.text() != 'test' && !it.version.isEmpty() }
    if (module != 'tables') {
        assert project.dependencies.dependency.every { it.optional.text() == 'true' && it.scope.text() == 'provided' }
    }
}

// Sources and Javadoc of what users see.
def entries = { module, what ->
    new ZipFile(new File(staging, path(module, what))).withCloseable { zip -> zip.entries().collect { it.name } }
}
[runtime: 'StatusTable', tables: 'tables/TableReader', processor: 'processor/StatusTableProcessor'].each { module, type ->
    assert entries(module, '-sources.jar').contains("io/github/connectstatus/${type}.java".toString())
    def pages = entries(module, '-javadoc.jar')
    assert pages.contains('index.html') && pages.any { it.endsWith("/connectstatus/${type}.html") }
}

// What is in the jars, the relocated libraries of the processor, too.
def components = { module ->
    def bom = new JsonSlurper().parse(new File(staging, path(module, '-cyclonedx.json')))
    assert bom.metadata.component.name == "connect-status-$module"
    assert !bom.serialNumber && !bom.metadata.timestamp : "the bill of $module is another one in each build"
    bom.components.collect { assert it.version && it.licenses && it.hashes; it.name } as Set
}
assert components('runtime').empty
assert components('processor') == ['connect-status-runtime', 'connect-status-tables', 'fastcsv'] as Set
assert components('tables').containsAll(['connect-status-runtime', 'fastcsv', 'picocli', 'jsoup', 'commonmark',
        'commonmark-ext-gfm-tables', 'commonmark-ext-gfm-strikethrough', 'jackson-databind', 'jackson-core'])

// The same to the byte, wherever it is built.
modules.each { module, artifacts ->
    def elsewhere = new File(basedir, "another folder/connect-status/$module/target")
    artifacts.each { artifact ->
        def there = new File(elsewhere, [
            '.pom': 'flattened-pom.xml', '-cyclonedx.json': 'bom.json'
        ].getOrDefault(artifact, "connect-status-$module-$version$artifact"))
        def here = new File(staging, path(module, artifact))
        assert Files.mismatch(here.toPath(), there.toPath()) == -1L : "$here is another than $there"
    }
}

// The user had these very files.
['runtime', 'processor'].each {
    assert Files.mismatch(new File(staging, path(it, '.jar')).toPath(),
            new File(localRepositoryPath, path(it, '.jar')).toPath()) == -1L
}
def classPath = new File(basedir, 'target/tree.txt').readLines()
assert classPath.size() == 2 && classPath[1].contains(":connect-status-runtime:jar:$version") : "$classPath"
assert new File(basedir, 'build.log').readLines().contains('7001 authentication failed') : 'nothing was thrown'
return true
