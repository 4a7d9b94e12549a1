/** Health in words and the settings in force, for administrators. */
package org.plenary.web.operation;
