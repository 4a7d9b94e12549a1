/** Pages of the States' co-ordination mechanisms. */
package org.plenary.web.mechanism;
