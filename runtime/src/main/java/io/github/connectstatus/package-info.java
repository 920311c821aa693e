/**
 * The runtime of generated status types: the annotation that asks for them, the types that they implement and extend, and
 * their look-ups. Depends on nothing but the JDK.
 *
 * <p>{@link io.github.connectstatus.StatusTable} has types generated. Each enum is a {@link io.github.connectstatus.Status}; what
 * a server answers is resolved to a {@link io.github.connectstatus.Resolution}, and thrown as a
 * {@link io.github.connectstatus.StatusException} if it is a failure.
 *
 * @serial exclude
 */
@NullMarked
package io.github.connectstatus;

import org.jspecify.annotations.NullMarked;
