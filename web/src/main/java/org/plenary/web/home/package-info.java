/** Navigation, Today and the search: the frame that knows where everything is. */
package org.plenary.web.home;
