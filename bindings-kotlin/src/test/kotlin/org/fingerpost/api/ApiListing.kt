package org.fingerpost.api

import java.nio.file.Files
import java.nio.file.Path
import kotlin.metadata.ClassKind
import kotlin.metadata.KmClass
import kotlin.metadata.KmClassifier
import kotlin.metadata.KmConstructor
import kotlin.metadata.KmFunction
import kotlin.metadata.KmPackage
import kotlin.metadata.KmProperty
import kotlin.metadata.KmType
import kotlin.metadata.KmValueParameter
import kotlin.metadata.Modality
import kotlin.metadata.Visibility
import kotlin.metadata.declaresDefaultValue
import kotlin.metadata.isData
import kotlin.metadata.isNullable
import kotlin.metadata.isSuspend
import kotlin.metadata.isValue
import kotlin.metadata.isVar
import kotlin.metadata.jvm.KotlinClassMetadata
import kotlin.metadata.kind
import kotlin.metadata.modality
import kotlin.metadata.visibility

/**
 * Everything public in Kotlin's sense, one declaration a line and in order. Left out are the machinery of the generator
 * and what follows from the kind of a class: `equals`, `hashCode`, `toString`, `copy`, `componentN`.
 */
object ApiListing {
    private val machinery =
        Regex("""\b(Ffi\w*|Uniffi\w*|uniffi\w*|RustBuffer\w*|ForeignBytes|NoHandle|Disposable|\w+ErrorHandler|\w+Interface)\b""")
    private val implied = Regex("""^(equals|hashCode|toString|copy|destroy|component\d+)$""")

    fun of(classes: Path): String {
        val names = Files.walk(classes).use { files ->
            files.filter { it.toString().endsWith(".class") }
                .map { classes.relativize(it).toString().removeSuffix(".class").replace('/', '.') }.toList()
        }
        val lines = names.sorted().flatMap { declarations(Class.forName(it, false, javaClass.classLoader)) }
        return lines.sorted().joinToString("\n", postfix = "\n")
    }

    private fun declarations(type: Class<*>): List<String> {
        val metadata = type.getAnnotation(Metadata::class.java) ?: return emptyList()
        return when (val read = KotlinClassMetadata.readStrict(metadata)) {
            is KotlinClassMetadata.Class -> ofClass(read.kmClass)
            is KotlinClassMetadata.FileFacade -> ofFile(type.packageName, read.kmPackage)
            else -> emptyList()
        }
    }

    private fun ofClass(it: KmClass): List<String> {
        val name = it.name.replace('/', '.')
        if (it.visibility != Visibility.PUBLIC || machinery.containsMatchIn(name)) return emptyList()
        val supertypes = it.supertypes.map(::show).filterNot { it == "Any" || machinery.containsMatchIn(it) }
        val head = name + if (supertypes.isEmpty()) "" else supertypes.joinToString(prefix = " : ")
        val members = it.constructors.filter { made -> made.visibility == Visibility.PUBLIC }.map(::show) +
            it.kmEnumEntries.map { entry -> "enum entry ${entry.name}" } +
            it.properties.filter { held -> held.visibility == Visibility.PUBLIC }.map(::show) +
            it.functions.filter { called -> called.visibility == Visibility.PUBLIC && !implied.matches(called.name) }.map(::show)
        return listOf("$head  // ${words(it)}").filterNot { _ -> it.kind == ClassKind.COMPANION_OBJECT } + members.filterNot(machinery::containsMatchIn).map { "$name  $it" }
    }

    private fun ofFile(home: String, it: KmPackage): List<String> {
        val members = it.properties.filter { held -> held.visibility == Visibility.PUBLIC }.map(::show) +
            it.functions.filter { called -> called.visibility == Visibility.PUBLIC }.map(::show) +
            it.typeAliases.filter { alias -> alias.visibility == Visibility.PUBLIC }
                .map { alias -> "typealias ${alias.name} = ${show(alias.expandedType)}" }
        return members.filterNot { machinery.containsMatchIn(it) || "T0.use(" in it }.map { "$home  $it" }
    }

    private fun words(it: KmClass) = listOfNotNull(
        it.modality.takeIf { it != Modality.FINAL }?.name?.lowercase(),
        "data".takeIf { _ -> it.isData },
        "value".takeIf { _ -> it.isValue },
        it.kind.name.lowercase().replace('_', ' ').takeUnless { _ -> it.kind == ClassKind.CLASS && it.isValue } ?: "class",
    ).joinToString(" ")

    private fun show(it: KmConstructor) = "constructor(${show(it.valueParameters)})"

    private fun show(it: KmProperty) =
        "${if (it.isVar) "var" else "val"} ${receiver(it.receiverParameterType)}${it.name}: ${show(it.returnType)}"

    private fun show(it: KmFunction) = (if (it.isSuspend) "suspend " else "") +
        "fun ${receiver(it.receiverParameterType)}${it.name}(${show(it.valueParameters)}): ${show(it.returnType)}"

    private fun receiver(type: KmType?) = type?.let { "${show(it)}." }.orEmpty()

    private fun show(parameters: List<KmValueParameter>) = parameters.joinToString { "${it.name}: ${show(it.type)}" + if (it.declaresDefaultValue) " = …" else "" }

    private fun show(type: KmType): String {
        val name = when (val of = type.classifier) {
            is KmClassifier.Class -> of.name.replace('/', '.').removePrefix("kotlin.").removePrefix("collections.")
            is KmClassifier.TypeAlias -> of.name.replace('/', '.')
            is KmClassifier.TypeParameter -> "T${of.id}"
        }
        val arguments = type.arguments.map { argument -> argument.type?.let(::show) ?: "*" }
        val generic = if (arguments.isEmpty()) "" else arguments.joinToString(prefix = "<", postfix = ">")
        return name + generic + if (type.isNullable) "?" else ""
    }
}
