/** Printing: pages of XHTML as tagged PDF, in the fonts that Plenary brings with it. */
package org.plenary.document.print;
