/** Pages of the register of publications. */
package org.plenary.web.document;
