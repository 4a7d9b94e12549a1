/**
 * The file store. A file is a row (name, type, state) and its content; equal contents are kept
 * once, under their SHA-256, in pieces of a mebibyte, so that no file is ever whole in memory.
 *
 * <p>A file is QUARANTINED when it arrives. A job checks it: a scanner for malware where there is
 * one, and what its type asks for (archives within limits and without macros, pictures within
 * limits and without metadata). Then it is CLEAN, the one state in which it is handed out, or
 * REFUSED for a reason.
 *
 * <p>Features keep the ref of a file and ask for rights before they ask this package for it. It
 * knows no other part of the feature.
 */
package org.plenary.document.file;
