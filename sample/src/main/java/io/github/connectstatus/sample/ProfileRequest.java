package io.github.connectstatus.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Customer profiles to create, as JSON has them. The shape belongs to the sample, like {@link Endpoints}.
 *
 * @param records the profiles
 */
record ProfileRequest(@JsonProperty("Records") List<Customer> records) {

    /**
     * A customer.
     *
     * @param customerId the id
     * @param msisdn the phone number
     */
    record Customer(String customerId, String msisdn) {}
}
