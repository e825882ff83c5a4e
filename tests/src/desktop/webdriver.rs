//! The few W3C WebDriver commands the tests need (https://www.w3.org/TR/webdriver2/), over plain blocking HTTP.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

/// The member that holds an element's reference (WebDriver, section 12.2).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

pub struct Session {
    agent: ureq::Agent,
    address: String,
}

/// The driver's `error` and `message`, or why it could not be reached.
#[derive(Debug)]
pub struct Refused(pub String);

pub type Answer<T = Value> = Result<T, Refused>;

impl Session {
    pub fn begin(driver: String, binary: &Path, args: &[&str]) -> Answer<Session> {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(30)))
            .proxy(None)
            .build();
        let mut session = Session { agent: config.into(), address: driver };
        // The arguments are named even when there are none: the driver would pass --automation otherwise.
        let options = json!({ "binary": binary, "args": args });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let answer = session.post("/session", &wanted)?;
        let id = answer["sessionId"].as_str().ok_or_else(|| Refused(format!("no session in {answer}")))?;
        session.address = format!("{}/session/{id}", session.address);
        Ok(session)
    }

    pub fn post(&self, path: &str, body: &Value) -> Answer {
        value(self.agent.post(format!("{}{path}", self.address)).send_json(body))
    }

    pub fn delete(&self, path: &str) -> Answer {
        value(self.agent.delete(format!("{}{path}", self.address)).call())
    }

    /// The body of a function; what it returns comes back as JSON, elements as references.
    pub fn script(&self, body: &str, args: &[Value]) -> Answer {
        self.post("/execute/sync", &json!({ "script": body, "args": args }))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Ends the studio. A studio that already ended is refused here, which is as good.
        drop(self.delete(""));
    }
}

/// The reference in a script's answer, if it returned an element.
pub fn element_in(answer: &Value) -> Option<String> {
    answer.get(ELEMENT)?.as_str().map(str::to_owned)
}

/// An element as a script's argument.
pub fn as_argument(reference: &str) -> Value {
    json!({ ELEMENT: reference })
}

fn value(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Answer {
    let mut answer = answer.map_err(|error| Refused(format!("the driver did not answer: {error}")))?;
    let fine = answer.status().is_success();
    let mut body: Value =
        answer.body_mut().read_json().map_err(|error| Refused(format!("the driver's answer is not JSON: {error}")))?;
    let value = body["value"].take();
    if fine { Ok(value) } else { Err(Refused(format!("{}: {}", value["error"], value["message"]))) }
}
