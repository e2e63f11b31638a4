package org.fingerpost.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** FHIR R4 as HAPI knows it, in memory and without a network, with the profiles of UK Core where they are beside the repository. */
final class Validator {
    private final FhirContext context = FhirContext.forR4();
    private final FhirValidator validator = context.newValidator();
    private int profiles;
    private int terminology;

    Validator() {
        var ukCore = new PrePopulatedValidationSupport(context);
        ukCoreFolder().ifPresentOrElse(folder -> load(folder, ukCore),
                () -> System.out.println("skipped: the profiles of UK Core are not beside the repository; base R4 alone is checked"));
        var unknown = new UnknownCodeSystemWarningValidationSupport(context);
        // SNOMED CT and our own words are in no code system of the validator.
        unknown.setNonExistentCodeSystemSeverity(ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity.WARNING);
        var chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                ukCore,
                new InMemoryTerminologyServerValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context),
                unknown);
        var module = new FhirInstanceValidator(chain);
        module.setNoTerminologyChecks(false);
        module.setErrorForUnknownProfiles(hasUkCore());
        // The extensions of UK Core are in another package than its profiles.
        module.setAnyExtensionsAllowed(true);
        validator.registerValidatorModule(module);
    }

    boolean hasUkCore() {
        return profiles > 0;
    }

    /** The errors, each with its place. */
    List<String> errors(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(Validator::told)
                .toList();
    }

    /** The warnings, by the kind of message. */
    List<String> warnings(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.WARNING)
                .map(Validator::told)
                .toList();
    }

    private static String told(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }

    /** Where the files of UK Core would be: the folder `shared` beside the repository, or one named in the environment. */
    private static java.util.Optional<Path> ukCoreFolder() {
        var named = System.getenv("FINGERPOST_SHARED");
        var shared = named == null ? Path.of(System.getProperty("user.dir"), "../../../shared") : Path.of(named);
        var folder = shared.resolve("schemas/fhir/ukcore").normalize();
        return Files.isDirectory(folder.resolve("snapshots")) ? java.util.Optional.of(folder) : java.util.Optional.empty();
    }

    private void load(Path folder, PrePopulatedValidationSupport support) {
        each(folder.resolve("snapshots"), resource -> {
            if (resource instanceof StructureDefinition definition) {
                support.addStructureDefinition(definition);
                profiles++;
            }
        });
        for (var kind : List.of("codesystems", "valuesets")) {
            each(folder.resolve(kind), resource -> {
                if (resource instanceof CodeSystem system) {
                    support.addCodeSystem(system);
                    terminology++;
                } else if (resource instanceof ValueSet set) {
                    support.addValueSet(set);
                    terminology++;
                }
            });
        }
        System.out.println("UK Core: " + profiles + " profiles, " + terminology + " code systems and value sets");
    }

    private void each(Path folder, java.util.function.Consumer<IBaseResource> use) {
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var parser = file.toString().endsWith(".json") ? context.newJsonParser() : context.newXmlParser();
                use.accept(parser.parseResource(Files.readString(file)));
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
