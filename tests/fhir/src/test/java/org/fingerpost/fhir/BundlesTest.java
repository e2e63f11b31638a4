package org.fingerpost.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every bundle fingerpost writes is valid FHIR. */
class BundlesTest {
    static final Path FOLDER = Path.of(System.getProperty("fhir.bundles"));

    @Test
    void everyExampleIsValid() throws IOException {
        assertTrue(check("examples.ndjson") >= 30);
    }

    @Test
    void everyGeneratedBundleIsValid() throws IOException {
        assertTrue(check("generated.ndjson") >= 500);
    }

    @Test
    void everyMessageIsValid() throws IOException {
        assertTrue(check("messages.ndjson") >= 30);
    }

    /** Looks at the bundles of a file, and says how many there were. */
    private static int check(String name) throws IOException {
        var began = System.nanoTime();
        var lines = Files.readAllLines(FOLDER.resolve(name));
        List<String> wrong = lines.parallelStream().flatMap(line -> SharedValidator.get().errors(line).stream()).toList();
        var seconds = (System.nanoTime() - began) / 1_000_000_000.0;
        System.out.printf("%s: %d bundles, %d errors, %.0f s%n", name, lines.size(), wrong.size(), seconds);
        assertEquals(List.of(), shortened(wrong));
        return lines.size();
    }

    /** Each kind of error once, with how often it was found. */
    private static List<String> shortened(List<String> wrong) {
        var counts = new TreeMap<String, Integer>();
        wrong.forEach(one -> counts.merge(one.replaceAll("\\d+|[0-9a-f]{8}-[0-9a-f-]{27}", "#"), 1, Integer::sum));
        var told = new ArrayList<String>();
        counts.forEach((text, count) -> told.add(count + " times " + text));
        return told;
    }
}
