def classPath = new File(basedir, 'target/tree.txt').readLines()
assert classPath.size() == 2 && classPath[1].contains(':connect-status-runtime:jar:') : "not the runtime alone: $classPath"

assert new File(basedir, 'build.log').readLines().contains('7001 authentication failed') : 'nothing was thrown'

// A POM of ours says all by itself.
['runtime', 'tables', 'processor'].each { module ->
    def folder = new File(localRepositoryPath, "io/github/connectstatus/connect-status-$module")
    def pom = folder.listFiles().findAll { it.directory }.collectMany { it.listFiles().toList() }
            .find { it.name.endsWith('.pom') }
    def project = new groovy.xml.XmlSlurper().parse(pom)
    assert project.parent.isEmpty() : "$pom has a parent"
    ['name', 'description', 'url', 'licenses', 'developers', 'scm'].each {
        assert !project[it].isEmpty() : "$pom has no $it"
    }
    assert project.dependencies.dependency.every { !it.version.isEmpty() } : "$pom leaves a version open"
}

// The processor is one jar: nothing comes along, and nothing in it has a name that somebody else's jar may have, too.
def processor = new File(localRepositoryPath, 'io/github/connectstatus/connect-status-processor').listFiles()
        .findAll { it.directory }.collectMany { it.listFiles().toList() }
def pom = new groovy.xml.XmlSlurper().parse(processor.find { it.name.endsWith('.pom') })
assert pom.dependencies.isEmpty() : "the processor brings ${pom.dependencies}"
def jar = processor.find { it.name ==~ /connect-status-processor-[0-9.]+(-SNAPSHOT)?\.jar/ }
assert jar.length() <= 700 * 1024 : "the processor takes ${jar.length()} bytes"
def entries = new java.util.zip.ZipFile(jar).withCloseable { zip -> zip.entries().collect { it.name } }
def strangers = entries.findAll {
    !it.endsWith('/') && !it.startsWith('io/github/connectstatus/processor/')
            && !it.startsWith('status-tables/webex-connect/') && !it.startsWith('META-INF/')
}
assert strangers.empty : "not the processor's own: $strangers"
assert entries.containsAll(['META-INF/LICENSE', 'META-INF/licenses/fastcsv/LICENSE',
        'META-INF/services/javax.annotation.processing.Processor', 'META-INF/gradle/incremental.annotation.processors'])
assert entries.count { it.startsWith('META-INF/') && it.endsWith('.class') } == 0
def forMaintainers = entries.findAll { it ==~ /.*\/tables\/(folder|page|update|report|cli|catalogue)\/.*/ }
assert forMaintainers.empty : "nobody compiles with $forMaintainers"
return true
