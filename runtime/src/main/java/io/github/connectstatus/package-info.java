/**
 * What generated status types stand on: the annotation that asks for them, the interfaces that they implement, and the
 * look-ups behind them. Depends on nothing but the JDK.
 *
 * <p>Start at {@link io.github.connectstatus.StatusTable}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.connectstatus;

import org.jspecify.annotations.NullMarked;
