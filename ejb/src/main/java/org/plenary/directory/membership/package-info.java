/**
 * Which States and organizations belong to which groups, since when and until when (rule 1). Groups
 * stand as codes; what they do is kept by the feature {@code group}.
 */
package org.plenary.directory.membership;
