/**
 * Brings the database to the present schema, and loads the reference data and the demonstration.
 */
package org.plenary.migration;
