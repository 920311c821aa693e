import java.nio.file.Files
import java.security.KeyPairGenerator
import org.bouncycastle.bcpg.ArmoredOutputStream
import org.bouncycastle.bcpg.HashAlgorithmTags
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags
import org.bouncycastle.bcpg.PublicKeyPacket
import org.bouncycastle.jce.provider.BouncyCastleProvider
import org.bouncycastle.openpgp.PGPSignature
import org.bouncycastle.openpgp.PGPSecretKey
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentSignerBuilder
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPDigestCalculatorProviderBuilder
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPKeyPair

def copy(File from, File to) {
    if (from.file) {
        to.parentFile.mkdirs()
        Files.copy(from.toPath(), to.toPath())
    } else {
        from.listFiles().findAll { !(it.name in ['.git', 'it', 'release', 'target']) }
                .each { copy(it, new File(to, it.name)) }
    }
}

// The project, as it is when it gets its tag.
['connect-status', 'another folder/connect-status'].each { folder ->
    copy(new File(basedir, '../../..').canonicalFile, new File(basedir, folder))
}
basedir.eachFileRecurse {
    if (it.name == 'pom.xml') {
        it.text = it.text.replace('-SNAPSHOT</version>', '</version>')
    }
}

// The user has nothing of it yet.
new File(localRepositoryPath, 'io/github/connectstatus').deleteDir()

def generator = KeyPairGenerator.getInstance('RSA')
generator.initialize(3072)
def keys = new JcaPGPKeyPair(PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.RSA_GENERAL,
        generator.generateKeyPair(), new Date())
def checksums = new JcaPGPDigestCalculatorProviderBuilder().build().get(HashAlgorithmTags.SHA1)
def signer = new JcaPGPContentSignerBuilder(keys.publicKey.algorithm, HashAlgorithmTags.SHA256)
def secret = new PGPSecretKey(PGPSignature.POSITIVE_CERTIFICATION, keys, 'throw-away', checksums, null, null, signer, null)
new ArmoredOutputStream(new FileOutputStream(new File(basedir, 'throw-away.key'))).withCloseable { secret.encode(it) }
new File(basedir, 'throw-away.pub').bytes = secret.publicKey.encoded
return true
