package org.fingerpost.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The validator sees what is broken on purpose: without this, no errors would say nothing. */
class BreaksTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One break: what is done, to the first resource of which kind, and a piece of what has to be said. */
    private record Break(String name, String kind, String said, Consumer<ObjectNode> done) {
    }

    private static List<Break> breaks() {
        var breaks = new ArrayList<Break>();
        add(breaks, "a request without status", "ServiceRequest", "status", it -> it.remove("status"));
        add(breaks, "a request without intent", "ServiceRequest", "intent", it -> it.remove("intent"));
        add(breaks, "a request without subject", "ServiceRequest", "subject", it -> it.remove("subject"));
        add(breaks, "a status of no request", "ServiceRequest", "wibble", it -> it.put("status", "wibble"));
        add(breaks, "an intent of no request", "ServiceRequest", "wish", it -> it.put("intent", "wish"));
        add(breaks, "an element nobody knows", "ServiceRequest", "Unrecognized", it -> it.put("colour", "red"));
        add(breaks, "a day that is none", "ServiceRequest", "authoredOn", it -> it.put("authoredOn", "23/11/2026"));
        add(breaks, "a moment without offset", "ServiceRequest", "authoredOn", it -> it.put("authoredOn", "2026-11-23T09:00:00"));
        add(breaks, "a month that is none", "ServiceRequest", "authoredOn", it -> it.put("authoredOn", "2026-13-01"));
        add(breaks, "an object where a list stands", "ServiceRequest", "category",
                it -> it.set("category", it.get("category").get(0)));
        add(breaks, "a detail without a code", "ServiceRequest", "prr-1", it -> {
            it.remove("code");
            it.putArray("orderDetail").addObject().put("text", "a detail");
        });
        add(breaks, "a status of no task", "Task", "sent", it -> it.put("status", "sent"));
        add(breaks, "a task changed before it was written", "Task", "inv-1", it -> it.put("lastModified", "2001-01-01T00:00:00Z"));
        add(breaks, "two values of one input", "Task", "", it -> {
            var input = it.putArray("input").addObject();
            input.putObject("type").put("text", "a");
            input.put("valueString", "a");
            input.put("valueInteger", 1);
        });
        add(breaks, "an input without a value", "Task", "value", it -> it.putArray("input").addObject().putObject("type").put("text", "a"));
        add(breaks, "a reference to another kind", "Task", "for",
                it -> it.putObject("focus").put("reference", 7));
        add(breaks, "a gender that is none", "Patient", "gender", it -> it.put("gender", "tall"));
        add(breaks, "a birth with a time", "Patient", "birthDate", it -> it.put("birthDate", "1950-01-01T10:00:00Z"));
        add(breaks, "an empty list", "Patient", "", it -> it.putArray("name"));
        add(breaks, "an empty text", "Organization", "", it -> it.put("name", ""));
        add(breaks, "an organisation of neither name nor identifier", "Organization", "org-1", it -> {
            it.remove("name");
            it.remove("identifier");
        });
        add(breaks, "degrees in words", "Location", "latitude",
                it -> ((ObjectNode) it.withObject("/position")).put("latitude", "north").put("longitude", 1));
        add(breaks, "a plan that names and details one activity", "CarePlan", "cpl-3",
                it -> ((ObjectNode) it.get("activity").get(0)).putObject("detail").put("status", "scheduled"));
        add(breaks, "a goal without description", "Goal", "description", it -> it.remove("description"));
        add(breaks, "a goal that is active twice", "Goal", "lifecycleStatus", it -> it.put("lifecycleStatus", "going"));
        add(breaks, "a consent without policy", "Consent", "ppc-1", it -> it.remove("policyRule"));
        add(breaks, "a consent without category", "Consent", "category", it -> it.remove("category"));
        add(breaks, "an observation without code", "Observation", "code", it -> it.remove("code"));
        add(breaks, "an observation with a value and without", "Observation", "obs-6", it -> {
            it.put("valueInteger", 1);
            it.remove("valueQuantity");
            it.remove("valueBoolean");
            it.putObject("dataAbsentReason").put("text", "none");
        });
        add(breaks, "an answer to nothing", "QuestionnaireResponse", "linkId",
                it -> ((ObjectNode) it.get("item").get(0)).remove("linkId"));
        add(breaks, "an origin of nothing", "Provenance", "target", it -> it.remove("target"));
        add(breaks, "an origin without moment", "Provenance", "recorded", it -> it.remove("recorded"));
        add(breaks, "an extension without address", "Task", "url",
                it -> it.putArray("extension").addObject().put("valueString", "x"));
        return breaks;
    }

    /** What UK Core alone forbids. */
    private static List<Break> breaksOfUkCore() {
        var breaks = new ArrayList<Break>();
        add(breaks, "an NHS number without value", "Patient", "nhsNumber",
                it -> it.withArray("identifier").addObject().put("system", "https://fhir.nhs.uk/Id/nhs-number"));
        add(breaks, "two codes of one organisation", "Organization", "odsOrganisationCode", it -> {
            for (var code : List.of("A1", "A2")) {
                it.withArray("identifier").addObject().put("system", "https://fhir.nhs.uk/Id/ods-organization-code").put("value", code);
            }
        });
        add(breaks, "a profile of another kind", "Task", "", it -> it.putObject("meta").putArray("profile")
                .add("https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient"));
        add(breaks, "a profile nobody has", "Task", "", it -> it.putObject("meta").putArray("profile")
                .add("https://fhir.hl7.org.uk/StructureDefinition/UKCore-Wish"));
        return breaks;
    }

    private static void add(List<Break> breaks, String name, String kind, String said, Consumer<ObjectNode> done) {
        breaks.add(new Break(name, kind, said, done));
    }

    /** An example that has every kind of resource. */
    private static ObjectNode whole() throws IOException {
        var lines = Files.readAllLines(BundlesTest.FOLDER.resolve("examples.ndjson"));
        for (var line : lines) {
            var bundle = (ObjectNode) JSON.readTree(line);
            var complete = bundle.get("type").asText().equals("collection")
                    && List.of("QuestionnaireResponse", "Location", "Goal", "Provenance", "Flag").stream().allMatch(kind -> of(bundle, kind) != null)
                    && line.contains("UKCore-Task");
            if (complete) {
                return bundle;
            }
        }
        throw new IllegalStateException("no example has every kind of resource");
    }

    private static ObjectNode of(ObjectNode bundle, String kind) {
        for (var entry : (ArrayNode) bundle.get("entry")) {
            if (entry.get("resource").get("resourceType").asText().equals(kind)) {
                return (ObjectNode) entry.get("resource");
            }
        }
        return null;
    }

    @Test
    void whatIsNotBrokenIsValid() throws IOException {
        assertEquals(List.of(), SharedValidator.get().errors(whole().toString()));
    }

    @TestFactory
    List<DynamicTest> whatIsBrokenIsSeen() throws IOException {
        var breaks = breaks();
        if (SharedValidator.get().hasUkCore()) {
            breaks.addAll(breaksOfUkCore());
        }
        System.out.println(breaks.size() + " breaks");
        assertTrue(breaks.size() >= 20);
        var whole = whole();
        return breaks.stream().map(one -> dynamicTest(one.name(), () -> {
            var broken = whole.deepCopy();
            one.done().accept(of(broken, one.kind()));
            var errors = SharedValidator.get().errors(broken.toString());
            assertTrue(errors.stream().anyMatch(error -> error.contains(one.said())), () -> "said: " + errors);
        })).toList();
    }

    @Test
    void aBundleWithoutTypeIsSeen() throws IOException {
        var broken = whole();
        broken.remove("type");
        assertTrue(!SharedValidator.get().errors(broken.toString()).isEmpty());
    }

    @Test
    void aReferenceToWhatIsNotThereIsSeenInADocument() throws IOException {
        var broken = (ObjectNode) JSON.readTree(Files.readAllLines(BundlesTest.FOLDER.resolve("messages.ndjson")).get(0));
        of(broken, "Composition").putObject("subject").put("reference", "urn:uuid:00000000-0000-5000-8000-000000000000");
        assertTrue(!SharedValidator.get().errors(broken.toString()).isEmpty());
    }
}
