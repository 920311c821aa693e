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
return true
