assert new File(basedir, 'build.log').readLines()
        .containsAll(["La commande A17 n'existe pas", '{order=B7}', '101', 'Too hot', 'SUCCESS [TENANT_SUSPENDED]']) : 'a table was not found'
