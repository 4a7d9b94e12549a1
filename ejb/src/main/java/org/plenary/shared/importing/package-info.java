/** How a feature takes part in the import of reference data and in the demonstration. */
package org.plenary.shared.importing;
