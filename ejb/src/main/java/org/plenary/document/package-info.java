/**
 * The register of documents and publications: what the Office published, when and in which
 * languages. A publication that exists in no language of the reader is listed all the same, with
 * the languages that it has.
 */
package org.plenary.document;
