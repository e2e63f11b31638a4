package org.fingerpost

// What is called lives in a package of its own, as every generated file carries its own machinery.
// These names make one import enough: `import org.fingerpost.*`.

/** What this library is, and the texts behind its codes. */
public typealias About = org.fingerpost.ffi.About

/** One code with its texts. */
public typealias CodeText = org.fingerpost.ffi.CodeText
