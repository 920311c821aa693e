package io.github.connectstatus.sample.receipts;

import java.io.IOException;

/** Where receipts go. */
public interface ReceiptInbox {

    /**
     * Keeps what the vendor has signed, whether it can be read or not, where it survives this program. The vendor has no answer
     * yet, and waits for ten seconds.
     *
     * @param body the body, byte for byte
     * @throws IOException if it is not kept; the vendor is then asked to send it again
     */
    void keep(byte[] body) throws IOException;

    /**
     * Works on a receipt that is kept. The vendor has its answer, and does not wait.
     *
     * @param receipt the receipt
     */
    void receive(Receipt receipt);
}
