/**
 * A receiver of delivery receipts: it checks their signatures, keeps them, and tells the state of each message from them.
 *
 * <p>Their codes are those of Messaging and its supplement, those of calls included.
 */
@NullMarked
package io.github.connectstatus.sample.receipts;

import org.jspecify.annotations.NullMarked;
