/** The history of records in words: fields, values and references as people know them. */
package org.plenary.web.audit;
