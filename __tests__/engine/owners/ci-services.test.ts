import { describe, expect, test } from "@jest/globals";
import { jobOf } from "../../../src/engine/owners/ci-job.js";
import { withCheckRun } from "../../../src/engine/owners/ci-services/github.js";
import { services } from "../../../src/engine/owners/ci-services/services.js";
import { jobVariables } from "../../../src/engine/owners/jobs/job-environment.js";

const factsOf = (environment: Record<string, string>) => jobOf(jobVariables(environment));

const githubJob = {
  CI: "true",
  GITHUB_ACTIONS: "true",
  GITHUB_JOB: "build",
  GITHUB_REPOSITORY: "octo/shop",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_RUN_ID: "9876543210",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_TOKEN: "ghs_secret",
  GITHUB_WORKFLOW: "ci",
  GITHUB_WORKSPACE: "/home/r1/_work/shop/shop",
  RUNNER_NAME: "runner-1",
  RUNNER_TRACKING_ID: "github_0f5a6e5e-7f1e-4d3b-9a39-2f3a6cb2d001",
};

describe("a job is told from the variables of its service", () => {
  test("GitHub Actions", () => {
    expect(factsOf(githubJob)).toEqual({
      service: "github",
      repository: "octo/shop",
      workflow: "ci",
      job: "build",
      run_id: "9876543210",
      attempt: "1",
      run_url: "https://github.com/octo/shop/actions/runs/9876543210",
      runner: "runner-1",
      tracking_id: "github_0f5a6e5e-7f1e-4d3b-9a39-2f3a6cb2d001",
      check_run_id: null,
      workspace: "/home/r1/_work/shop/shop",
      runner_folder: "/home/r1/_work",
    });
  });

  test("GitHub Enterprise Server under a path, second attempt", () => {
    const facts = factsOf({
      ...githubJob,
      GITHUB_SERVER_URL: "https://git.example.com/hub/",
      GITHUB_RUN_ATTEMPT: "2",
    });
    expect(facts?.run_url).toBe(
      "https://git.example.com/hub/octo/shop/actions/runs/9876543210/attempts/2",
    );
  });

  test("act, which has neither runner name nor tracking id", () => {
    const facts = factsOf({
      ACT: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_JOB: "build",
      GITHUB_REPOSITORY: "octo/shop",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_RUN_ID: "1",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_WORKSPACE: "/home/u/.cache/act/1f/hostexecutor",
    });
    expect(facts).toMatchObject({
      service: "github",
      run_id: "1",
      runner: null,
      tracking_id: null,
    });
  });

  test("GitLab CI", () => {
    expect(
      factsOf({
        CI: "true",
        GITLAB_CI: "true",
        CI_JOB_ID: "7731",
        CI_JOB_NAME: "rspec 2/5",
        CI_JOB_TOKEN: "secret",
        CI_JOB_URL: "https://gitlab.example.com/group/shop/-/jobs/7731",
        CI_PIPELINE_ID: "812",
        CI_PROJECT_DIR: "/home/gitlab-runner/builds/t3_x/0/group/shop",
        CI_PROJECT_PATH: "group/shop",
        CI_RUNNER_DESCRIPTION: "shell runner on ci-2",
        CI_RUNNER_ID: "12",
      }),
    ).toMatchObject({
      service: "gitlab",
      repository: "group/shop",
      job: "rspec 2/5",
      run_id: "812",
      run_url: "https://gitlab.example.com/group/shop/-/jobs/7731",
      runner: "shell runner on ci-2",
      tracking_id: "7731",
      workspace: "/home/gitlab-runner/builds/t3_x/0/group/shop",
    });
  });

  test("Buildkite", () => {
    expect(
      factsOf({
        BUILDKITE: "true",
        BUILDKITE_AGENT_ACCESS_TOKEN: "secret",
        BUILDKITE_AGENT_NAME: "ci-2-1",
        BUILDKITE_BUILD_CHECKOUT_PATH: "/var/lib/buildkite-agent/builds/ci-2-1/octo/shop",
        BUILDKITE_BUILD_NUMBER: "1514",
        BUILDKITE_BUILD_URL: "https://buildkite.com/octo/shop/builds/1514",
        BUILDKITE_JOB_ID: "e44f9784-e20e-4b93-a21d-f41fd5869db9",
        BUILDKITE_LABEL: ":hammer: Test",
        BUILDKITE_PIPELINE_SLUG: "shop",
        BUILDKITE_REPO: "https://user:password@git.example.com/shop.git",
        BUILDKITE_RETRY_COUNT: "1",
      }),
    ).toMatchObject({
      service: "buildkite",
      repository: null,
      workflow: "shop",
      job: ":hammer: Test",
      run_id: "1514",
      attempt: "2",
      run_url: "https://buildkite.com/octo/shop/builds/1514#e44f9784-e20e-4b93-a21d-f41fd5869db9",
      runner: "ci-2-1",
    });
  });

  test("CircleCI, whose parallel runs share the job's id", () => {
    const environment = {
      CIRCLECI: "true",
      CIRCLE_BUILD_NUM: "77",
      CIRCLE_BUILD_URL: "https://circleci.com/gh/octo/shop/77",
      CIRCLE_JOB: "test",
      CIRCLE_NODE_INDEX: "3",
      CIRCLE_PROJECT_REPONAME: "shop",
      CIRCLE_PROJECT_USERNAME: "octo",
      CIRCLE_WORKFLOW_ID: "9a956048-86ba-436a-aac0-9cd461ae266a",
      CIRCLE_WORKFLOW_JOB_ID: "3f2f5fdd-8287-4036-8dac-af16268664dc",
      CIRCLE_WORKING_DIRECTORY: "~/shop",
    };
    expect(factsOf(environment)).toMatchObject({
      service: "circleci",
      repository: "octo/shop",
      job: "test",
      run_id: "9a956048-86ba-436a-aac0-9cd461ae266a",
      run_url: "https://circleci.com/gh/octo/shop/77",
      tracking_id: "3f2f5fdd-8287-4036-8dac-af16268664dc#3",
    });
    expect(factsOf({ CIRCLECI: "true" })).toMatchObject({ repository: null, tracking_id: null });
  });

  test("Jenkins, with and without its address set", () => {
    const environment = {
      JENKINS_HOME: "/var/lib/jenkins",
      JENKINS_URL: "https://jenkins.example.com/",
      BUILD_NUMBER: "15",
      BUILD_TAG: "jenkins-shop-main-15",
      BUILD_URL: "https://jenkins.example.com/job/shop/job/main/15/",
      JOB_NAME: "shop/main",
      NODE_NAME: "linux-2",
      WORKSPACE: "/home/jenkins/workspace/shop_main",
    };
    expect(factsOf(environment)).toMatchObject({
      service: "jenkins",
      job: "shop/main",
      run_id: "15",
      run_url: "https://jenkins.example.com/job/shop/job/main/15/",
      runner: "linux-2",
      tracking_id: "jenkins-shop-main-15",
    });
    const { JENKINS_URL: _, BUILD_URL: __, ...unset } = environment;
    expect(factsOf(unset)).toMatchObject({ service: "jenkins", run_url: null });
  });

  test("Azure Pipelines, with a blank in the project's name", () => {
    expect(
      factsOf({
        TF_BUILD: "True",
        AGENT_NAME: "agent-2",
        AGENT_WORKFOLDER: "/home/vsts/_work",
        BUILD_BUILDID: "64",
        BUILD_DEFINITIONNAME: "shop ci",
        BUILD_REPOSITORY_NAME: "octo/shop",
        PIPELINE_WORKSPACE: "/home/vsts/_work/1",
        SYSTEM_COLLECTIONURI: "https://dev.azure.com/octo/",
        SYSTEM_JOBATTEMPT: "1",
        SYSTEM_JOBDISPLAYNAME: "build linux",
        SYSTEM_JOBID: "9cd7d73b-785a-5059-5c5c-3f86b8afeb34",
        SYSTEM_TEAMPROJECT: "My Shop",
        VSTS_PROCESS_LOOKUP_ID: "vsts_23d78c07-fce6-46fc-835f-3b1040ac804e",
      }),
    ).toMatchObject({
      service: "azure",
      workflow: "shop ci",
      job: "build linux",
      run_id: "64",
      attempt: "1",
      run_url: "https://dev.azure.com/octo/My%20Shop/_build/results?buildId=64",
      runner: "agent-2",
      tracking_id: "vsts_23d78c07-fce6-46fc-835f-3b1040ac804e",
      runner_folder: "/home/vsts/_work",
    });
  });

  test("Woodpecker", () => {
    expect(
      factsOf({
        CI: "woodpecker",
        CI_PIPELINE_NUMBER: "8",
        CI_PIPELINE_URL: "https://ci.example.com/repos/7/pipeline/8",
        CI_REPO: "john-doe/my-repo",
        CI_STEP_NAME: "build package",
        CI_WORKFLOW_NAME: "release",
        CI_WORKSPACE: "/woodpecker/src/git.example.com/john-doe/my-repo",
      }),
    ).toMatchObject({
      service: "woodpecker",
      repository: "john-doe/my-repo",
      job: "release",
      run_id: "8",
      run_url: "https://ci.example.com/repos/7/pipeline/8",
    });
  });

  test("Drone", () => {
    expect(
      factsOf({
        CI: "true",
        DRONE: "true",
        DRONE_BUILD_LINK: "https://cloud.drone.io/octo/shop/15",
        DRONE_BUILD_NUMBER: "15",
        DRONE_REPO: "octo/shop",
        DRONE_STAGE_MACHINE: "runner-7",
        DRONE_STAGE_NAME: "default",
        DRONE_WORKSPACE: "/drone/src",
      }),
    ).toMatchObject({
      service: "drone",
      repository: "octo/shop",
      job: "default",
      run_id: "15",
      run_url: "https://cloud.drone.io/octo/shop/15",
      runner: "runner-7",
    });
  });

  test("an environment without CI is no job", () => {
    expect(factsOf({ CI: "true", HOME: "/root", BUILD_NUMBER: "3", WORKSPACE: "/x" })).toBeNull();
  });
});

describe("nothing hostile leaves an environment", () => {
  test.each([
    ["a newline and a workflow command", "ci\n::error::owned"],
    ["a carriage return", "ci\r##[error]owned"],
    ["an escape sequence", "\u001b[31mci"],
    ["a C1 control", "ci\u0085::error::"],
    ["a line separator", "ci\u2028::error::"],
    ["a change of direction", "ci\u202e"],
    ["an invisible character", "c\u200bi"],
    ["what was not UTF-8", "ci\ufffd"],
    ["100 kB", "x".repeat(100_000)],
    ["201 characters", "x".repeat(201)],
    ["nothing", ""],
  ])("a name with %s is not told", (_, name) => {
    expect(factsOf({ ...githubJob, GITHUB_WORKFLOW: name })?.workflow).toBeNull();
  });

  test("200 characters of any plane are told", () => {
    const name = "🐙".repeat(200);
    expect(factsOf({ ...githubJob, GITHUB_WORKFLOW: name })?.workflow).toBe(name);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "https://user:secret@github.com",
    "not an address",
  ])("%s is no address of a run", (server) => {
    expect(factsOf({ ...githubJob, GITHUB_SERVER_URL: server })?.run_url).toBeNull();
    expect(factsOf({ GITLAB_CI: "true", CI_JOB_URL: server })?.run_url).toBeNull();
  });

  test.each([
    { GITHUB_REPOSITORY: "octo/shop/../../evil" },
    { GITHUB_REPOSITORY: "shop" },
    { GITHUB_RUN_ID: "9?x=1" },
    { GITHUB_RUN_ID: "9/../../.." },
  ])("no address is built from %j", (change) => {
    expect(factsOf({ ...githubJob, ...change })?.run_url).toBeNull();
  });

  test("a tracking id that the runner did not make tells nothing", () => {
    for (const mark of ["0", "mine", "github_1"])
      expect(factsOf({ ...githubJob, RUNNER_TRACKING_ID: mark })?.tracking_id).toBeNull();
  });

  test("no list of a service names a token, a password or a git URL", () => {
    const names = services.flatMap((service) => service.variables);
    expect(names.filter((name) => /TOKEN|SECRET|PASS|KEY$|AUTH|_REPO$|CLONE/.test(name))).toEqual([
      "BUILDKITE_STEP_KEY",
      "CI_REPO",
      "DRONE_REPO",
    ]);
  });
});

test("the check run of a job gives the address of the job itself", () => {
  const facts = factsOf({ ...githubJob, GITHUB_RUN_ATTEMPT: "2" });
  if (facts === null) throw new Error("no facts");
  expect(withCheckRun(facts, "55").run_url).toBe(
    "https://github.com/octo/shop/actions/runs/9876543210/job/55",
  );
  expect(withCheckRun(facts, "55").check_run_id).toBe("55");
  expect(withCheckRun(facts, "../x")).toEqual(facts);
});
