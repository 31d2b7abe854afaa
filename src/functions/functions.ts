// Entry of the functions runtime: each file registers its function when it is loaded.
// Before all: they use what it fills in while they load.
import "./engine/fillIn";
import "./actual";
import "./coefVar";
import "./compare";
import "./gap";
import "./growth";
import "./mark";
import "./meets";
import "./need";
import "./pace";
import "./progress";
import "./rank";
import "./rate";
import "./remaining";
import "./shortfall";
import "./unmet";
import "./unmetList";
