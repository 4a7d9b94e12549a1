/** The page on which an administrator loads reference data. */
package org.plenary.web.migration;
