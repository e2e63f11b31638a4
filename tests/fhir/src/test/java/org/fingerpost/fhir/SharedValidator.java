package org.fingerpost.fhir;

/** One validator for all tests: to make it takes longer than to use it. */
final class SharedValidator {
    private static final Validator VALIDATOR = new Validator();

    private SharedValidator() {
    }

    static Validator get() {
        return VALIDATOR;
    }
}
