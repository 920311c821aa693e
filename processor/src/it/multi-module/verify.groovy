assert new File(basedir, 'build.log').text.contains('Tests run: 3, Failures: 0, Errors: 0') : 'not all tests ran'
assert !new File(basedir, 'client/target/classes/com/example/client/BrokenStatus.class').exists() : 'tests leak'
