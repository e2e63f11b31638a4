package org.fingerpost.fhir;
class ProbeTest { @org.junit.jupiter.api.Test void t() {} }
