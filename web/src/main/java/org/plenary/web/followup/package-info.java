/** Pages of what follows from meetings and visits. */
package org.plenary.web.followup;
