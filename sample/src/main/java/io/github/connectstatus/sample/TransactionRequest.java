package io.github.connectstatus.sample;

/**
 * Asks what became of an earlier request.
 *
 * @param transactionId the transaction id with which that was answered
 */
record TransactionRequest(String transactionId) {}
