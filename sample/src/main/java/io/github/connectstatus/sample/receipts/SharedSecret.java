package io.github.connectstatus.sample.receipts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that the vendor signs receipts with: each body has its HMAC under the secret, in hexadecimal digits, in the header
 * {@value #HEADER}.
 */
public final class SharedSecret {

    /** The header of the signature. */
    public static final String HEADER = "x-hub-signature";

    /** How to sign. The header does not say which of these was used, but the number of its digits does. */
    public enum Algorithm {

        /** HMAC with SHA-1, which configurations from before SHA-256 still have. */
        SHA_1("HmacSHA1", 40),

        /** HMAC with SHA-256. */
        SHA_256("HmacSHA256", 64),

        /** HMAC with SHA-512. */
        SHA_512("HmacSHA512", 128);

        private final String mac;
        private final int digits;

        Algorithm(String mac, int digits) {
            this.mac = mac;
            this.digits = digits;
        }
    }

    private final byte[] secret;
    private final Set<Algorithm> allowed;

    /**
     * Creates a secret for signatures with SHA-256 and SHA-512.
     *
     * @param secret the secret, as it was given to the vendor; not empty
     */
    public SharedSecret(String secret) {
        this(secret.getBytes(StandardCharsets.UTF_8), EnumSet.of(Algorithm.SHA_256, Algorithm.SHA_512));
    }

    private SharedSecret(byte[] secret, Set<Algorithm> allowed) {
        if (secret.length == 0) {
            throw new IllegalArgumentException("an empty secret: anyone could sign with it");
        }
        this.secret = secret;
        this.allowed = allowed;
    }

    /**
     * Returns this secret for signatures with SHA-1, too.
     *
     * @return a secret that fits all signatures
     */
    public SharedSecret allowingSha1() {
        return new SharedSecret(secret, EnumSet.allOf(Algorithm.class));
    }

    /**
     * Returns the signature of a body.
     *
     * @param body the body, byte for byte
     * @param algorithm how to sign
     * @return hexadecimal digits
     */
    public String signature(byte[] body, Algorithm algorithm) {
        return HexFormat.of().formatHex(hmac(body, algorithm));
    }

    /**
     * Returns whether a body was signed with this secret. How long that takes does not depend on where a wrong signature differs.
     *
     * @param body the body, byte for byte
     * @param signature hexadecimal digits
     * @return true if the signature fits the body, and its algorithm is allowed
     */
    public boolean fits(byte[] body, String signature) {
        for (Algorithm algorithm : allowed) {
            if (algorithm.digits == signature.length()) {
                return MessageDigest.isEqual(hmac(body, algorithm), bytes(signature));
            }
        }
        return false;
    }

    /** The bytes, or none where something else than digits is among them. */
    private static byte[] bytes(String digits) {
        try {
            return HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] hmac(byte[] body, Algorithm algorithm) {
        try {
            Mac mac = Mac.getInstance(algorithm.mac);
            mac.init(new SecretKeySpec(secret, algorithm.mac));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + algorithm.mac, e);
        }
    }
}
