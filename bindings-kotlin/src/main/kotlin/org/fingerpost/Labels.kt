package org.fingerpost

/** The feature in plain words, as it stands in "does it have …?". */
public val FeatureKind.label: String get() = org.fingerpost.ffi.featureLabel(this)

/** What removes a barrier, in plain words. */
public val AccommodationKind.label: String get() = org.fingerpost.ffi.accommodationLabel(this)

/** What is known of a built-in barrier; null for an extension, which only its catalogue knows. */
public val BarrierKind.definition: BarrierDefinition? get() = BarrierDefinition.all.firstOrNull { it.kind == this }

/** What is known of every built-in barrier. Read once. */
public val BarrierDefinition.Companion.all: List<BarrierDefinition> get() = builtIn

private val builtIn: List<BarrierDefinition> by lazy { org.fingerpost.ffi.barrierDefinitions() }
