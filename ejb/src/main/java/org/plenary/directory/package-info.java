/**
 * The partner directory: States, organizations, people, and who holds which role since when.
 *
 * <p>An <em>entity</em> is a State or an organization. An <em>affiliation</em> is a person's role
 * in an entity, an interval whose bounds may be unknown (rule 1): nothing is overwritten, a role
 * ends on a date and a successor's begins. Names of people leave the feature rendered by the
 * reader's rights only (rule 7). Depends on shared and audit, and for the files of correspondence
 * on the file store.
 */
package org.plenary.directory;
